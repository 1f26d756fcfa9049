// German: questions that are put together.
import type { Words } from '../words';

export const lists: Words['lists'] = {
  applies: {
    title: 'Was es zu einem KI-System in der Union macht',
    alike: 'All das trifft zu',
    rest: 'Alles Übrige trifft zu',
    presumed: 'eines von {count} Merkmalen eines KI-Systems fehlte',
    reason: 'Wer ein KI-System einträgt, sagt, dass es eines ist. Es dafür zu halten, nimmt niemandem einen Schutz.',
  },
  exclusions: {
    title: 'Wofür die Verordnung nicht gilt',
    alike: 'Nichts davon trifft zu',
    rest: 'Nichts Weiteres trifft zu',
    presumed: 'eine von {count} Ausnahmen vom Anwendungsbereich zuträfe',
    reason: 'Eine Ausnahme nimmt einen Schutz. Solange niemand sie geltend macht, gilt die Verordnung.',
  },
  practices: {
    title: 'Verbotene Praktiken und was zu ihnen führt',
    alike: 'Es tut nichts davon',
    rest: 'Es tut nichts Weiteres davon',
    presumed: 'eine von {count} verbotenen Praktiken zuträfe',
    reason:
      'Sie sind allen verboten, gewöhnlich tut sie also niemand. Bevor es eine Klasse gibt, muss das jemand sagen.',
  },
  content: {
    title: 'Was es erzeugt',
    alike: 'Keines von beiden',
    rest: 'Das andere nicht',
  },
  'transparency-exceptions': {
    title: 'Ausnahmen davon, Menschen zu informieren',
    alike: 'Nichts davon trifft zu',
    rest: 'Nichts Weiteres trifft zu',
    presumed: 'eine von {count} Ausnahmen von der Transparenz zuträfe',
    reason: 'Eine Ausnahme nimmt Menschen, was ihnen gesagt wird. Solange niemand sie geltend macht, ist es zu sagen.',
  },
  limits: {
    title: 'Was eine Verwendung oder ein Produkt vom hohen Risiko ausnimmt',
    alike: 'Nichts davon trifft zu',
    rest: 'Nichts Weiteres trifft zu',
    presumed: 'eine von {count} Grenzen der Verwendungen mit hohem Risiko zuträfe',
    reason: 'Eine Grenze nimmt einen Schutz. Solange niemand sie geltend macht, gilt die Verwendung als aufgeführt.',
  },
  derogation: {
    title: 'Voraussetzungen der Ausnahme für aufgeführte Verwendungen',
    alike: 'Nichts davon trifft zu',
    rest: 'Nichts Weiteres trifft zu',
    presumed: 'eine von {count} Voraussetzungen der Ausnahme zuträfe',
    reason: 'Die Ausnahme muss geltend gemacht und dokumentiert werden. Bis dahin besteht hohes Risiko.',
  },
  models: {
    title: 'KI mit allgemeinem Verwendungszweck',
    alike: 'Keines von beiden',
    rest: 'Das andere nicht',
  },
  'value-chain': {
    title: 'Was uns zum Anbieter macht oder den Tag verschiebt',
    alike: 'Nichts davon trifft zu',
    rest: 'Nichts Weiteres trifft zu',
  },
};

/** The areas of Annex III, by number. */
export const areas: Words['areas'] = {
  '1': { title: 'Biometrie', example: 'Menschen oder Gefühle an Gesicht oder Stimme erkennen' },
  '2': { title: 'Kritische Infrastruktur', example: 'ein Bauteil, das die Stromversorgung sicher hält' },
  '3': { title: 'Bildung und Ausbildung', example: 'Prüfungen eines Bildungszentrums bewerten' },
  '4': {
    title: 'Beschäftigung und Personalverwaltung',
    example: 'Bewerbungen um eine Stelle in eine Reihenfolge bringen',
  },
  '5': { title: 'Grundlegende Dienste und Leistungen', example: 'über Kindergeld entscheiden' },
  '6': { title: 'Strafverfolgung', example: 'beurteilen, wie verlässlich ein Beweis ist' },
  '7': { title: 'Migration, Asyl, Grenzen', example: 'einen Visumantrag prüfen' },
  '8': { title: 'Justiz und Demokratie', example: 'eine rechtliche Begründung für ein Gericht entwerfen' },
};
