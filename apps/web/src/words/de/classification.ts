// Deutsch: Klassen, Fragen, Bewertungen. Die Worte des Rechts selbst kommen aus der Rechtsbibliothek.
export const classification = {
  class: {
    not_ai_system: 'Kein KI-System', out_of_scope: 'Außerhalb der Verordnung', minimal: 'Minimales Risiko', transparency: 'Transparenz', high_risk: 'Hohes Risiko', prohibited: 'Verboten',
    undetermined: 'Noch nicht bestimmt', none: 'Nicht eingestuft', provisional: 'vorläufig: Andere Antworten können sie noch ändern', provisionalName: '{{class}}?', span: '{{lower}} – {{upper}}?',
  },
  scale: {
    outside: 'Außerhalb', definite: 'Die Klasse steht fest: {{class}}.', open: 'Noch nicht bestimmt: Von „{{lower}}“ bis „{{upper}}“ ist alles möglich.',
    provisional: 'Vorläufig „{{class}}“; von „{{lower}}“ bis „{{upper}}“ ist alles möglich.',
  },
  answer: {
    yes: 'Ja', no: 'Nein', unknown: 'Ich weiß es nicht', none: 'Keines davon', partlyUnknown: 'Bisher keines, die übrigen nicht bekannt', othersUnknown: 'die übrigen nicht bekannt',
    noneOfThese: 'Keines von diesen', noneOfOthers: 'Keines der übrigen', short: { yes: 'Ja', no: 'Nein', unknown: 'Weiß nicht' },
  },
  question: {
    next: 'Auf diese Frage kommt es jetzt am meisten an', help: 'Hilfe', example: 'Beispiel:', guidance: 'Leitlinien der Kommission, endgültig und nicht verbindlich:', ifUnknown: 'Solange nicht beantwortet:', note: 'Anmerkung', addNote: 'Anmerkung hinzufügen', noteNeedsAnswer: 'Eine Anmerkung wird zusammen mit einer Antwort gespeichert.', numberHelp: 'Eine Zahl ab null; auch 1e25 ist möglich.',
    wrong: { number: 'Geben Sie eine Zahl ein, zum Beispiel 1e25.', date: 'Geben Sie ein vollständiges Datum ein.' },
  },
  questions: {
    title: 'Fragen zur Einstufung', intro: 'Beantworten Sie, was Sie wissen. „Ich weiß es nicht“ ist eine gute Antwort: Die Klasse zeigt dann, was noch möglich ist.',
    notAllowed: 'Nur wer für ein System zuständig ist, beantwortet seine Fragen. Auf der Seite des Systems können Sie die Antworten lesen.', retired: 'Ein außer Betrieb genommenes System wird nicht mehr geändert.',
    law: 'Angewandtes Recht: {{title}}. Wie die Bestimmungen zu Klassen verbunden werden, ist unsere eigene Auslegung und bindet niemanden.',
  },
  group: {
    done: '{{done}} von {{all}} beantwortet', open_one: '{{count}} kann das Ergebnis ändern', open_other: '{{count}} können das Ergebnis ändern', details_one: '{{count}} kann Einzelheiten ändern', details_other: '{{count}} können Einzelheiten ändern', continue: 'Weiter: {{title}}',
    settled_one: '{{count}} Frage durch andere Antworten erledigt', settled_other: '{{count}} Fragen durch andere Antworten erledigt',
    settledHelp: 'Sie passen nicht mehr zu Ihren Antworten und zählen daher als „Nein“. Wenn Sie jene Antworten ändern, kommen sie wieder.',
  },
  standing: {
    title: 'Die Klasse bisher', more: 'Einzelheiten', less: 'Schließen', why: 'Warum', open: 'Noch offen', also: 'Außerdem:', marks: 'Zu beachten',
    noneYet: 'Noch steht nichts fest.', nothingOpen: 'Keine offene Frage kann das Ergebnis ändern.', youDoNotKnow: 'Sie wissen es nicht',
    moreOpen_one: '{{count}} weitere', moreOpen_other: '{{count}} weitere', possible_one: '{{count}} Bestimmung könnte noch gelten', possible_other: '{{count}} Bestimmungen könnten noch gelten',
    ruledOut_one: '{{count}} Bestimmung gilt nicht', ruledOut_other: '{{count}} Bestimmungen gelten nicht',
  },
  house: {
    rule: 'Hausregeln', example: 'Ein Beispiel dafür, wie Hausregeln funktionieren. Es ist niemandes Leitlinie; Ihre Einrichtung ersetzt es durch ihre eigenen Regeln.', span: '{{lower}} bis {{upper}}, je nach offenen Antworten',
    none: 'Bisher verlangt keine Hausregel Aufmerksamkeit.', possible_one: '{{count}} Hausregel gilt möglicherweise noch', possible_other: '{{count}} Hausregeln gelten möglicherweise noch', duties: 'Was die Hausregeln verlangen',
  },
  change: {
    title: 'Was das Ergebnis ändern würde', none: 'Keine bis zu vier Antworten würden zusammen die Klasse ändern.', higher: 'Das würde die Klasse anheben', lower: 'Das würde die Klasse absenken', to: '{{class}}, wenn',
    more: 'Es gibt weitere oder umfangreichere Änderungen dieser Art.', contradicts: 'Zugleich müsste sich noch etwas ändern: {{what}}', oneOf: 'eines von: {{items}}', without: 'nicht: {{items}}',
    above: 'mehr als {{bound}}', notAbove: 'höchstens {{bound}}', before: 'vor dem {{day}}', notBefore: 'am {{day}} oder später',
  },
  contradictions: { title_one: 'Diese Antworten können nicht alle richtig sein', title_other: 'An {{count}} Stellen können nicht alle Antworten richtig sein' },
  duties: {
    title: 'Pflichten', consequences: 'Was folgen kann', permission: 'erlaubt, nicht verlangt', none: 'Noch steht keine Pflicht fest.', possible_one: '{{count}} Pflicht gilt möglicherweise', possible_other: '{{count}} Pflichten gelten möglicherweise',
    from: 'ab dem {{day}}', fromAtLeast: 'frühestens ab dem {{day}}', byTheLetter: 'dem Wortlaut nach ab dem {{day}}', afterChange: 'erst nach einer erheblichen Veränderung',
  },
  finding: {
    gives: 'führt zu: {{class}}', because_one: 'Durch {{count}} Antwort entschieden', because_other: 'Durch {{count}} Antworten entschieden',
    hangsOn_one: 'Hängt von {{count}} Antwort ab', hangsOn_other: 'Hängt von {{count}} Antworten ab', exception: 'Geprüfte Ausnahme:', exceptions: 'Geprüfte Ausnahmen',
  },
  reasoning: { show: 'Begründung anzeigen', true: 'erfüllt', false: 'nicht erfüllt', unknown: 'offen', aside: 'nicht ausschlaggebend' },
  truth: { true: 'gilt', false: 'gilt nicht', unknown: 'noch offen' },
  exceptionTruth: { true: 'greift, die Bestimmung gilt also nicht', false: 'greift nicht', unknown: 'noch offen' },
  progress: {
    answered_one: '{{count}} von {{all}} beantwortet.', answered_other: '{{count}} von {{all}} beantwortet.',
    open_one: '{{count}} kann das Ergebnis noch ändern.', open_other: '{{count}} können das Ergebnis noch ändern.', details_one: 'Die Klasse bleibt; {{count}} kann noch Einzelheiten ändern.',
    details_other: 'Die Klasse bleibt; {{count}} können noch Einzelheiten ändern.', done: 'Keine weitere Antwort kann das Ergebnis ändern.',
  },
  conflict: {
    title_one: '{{count}} Antwort wurde inzwischen von jemand anderem geändert', title_other: '{{count}} Antworten wurden inzwischen von jemand anderem geändert',
    help: 'Ihre Antworten sind noch da. Alles, was Sie nicht berührt hatten, wurde aus dem Register übernommen. Bitte wählen Sie:', mine: 'Ihre:', theirs: 'Im Register:', theirsBy: 'Im Register, von {{name}}:',
    keepMine: 'Meine behalten', takeTheirs: 'Die andere übernehmen',
  },
  save: {
    save: 'Antworten speichern', saved: 'Antworten gespeichert als Bewertung {{number}}.', unsaved: 'Noch nicht gespeichert. Ihre Antworten werden für Sie aufgehoben, auch an einem anderen Rechner.', nothing: 'Noch nichts gespeichert.', upToDate: 'Gespeichert als Bewertung {{number}}.',
    discard: 'Verwerfen', discardTitle: 'Die nicht gespeicherten Antworten verwerfen?', discardHelp: 'Es gelten dann wieder die Antworten, wie sie im Register stehen.', toReview: 'Weiter zur Prüfung',
  },
  classification: { start: 'Die Fragen beantworten', continue: 'Antworten ändern oder ergänzen', noneYet: 'Das System ist noch nicht eingestuft' },
  assessment: {
    result: 'Ergebnis', answers: 'Antworten', by: 'Bewertet von {{name}} am {{at}} nach dem Recht vom {{day}}', proof: 'Was diese Bewertung belegt', digest: 'Prüfsumme', engine: 'Programm',
    noAnswers: 'Keine Frage wurde beantwortet.', answerCount_one: '{{count}} Antwort', answerCount_other: '{{count}} Antworten',
    openCount_one: '{{count}} Antwort könnte das Ergebnis noch ändern', openCount_other: '{{count}} Antworten könnten das Ergebnis noch ändern',
    detailsCount_one: '{{count}} Antwort könnte noch Einzelheiten ändern, nicht die Klasse', detailsCount_other: '{{count}} Antworten könnten noch Einzelheiten ändern, nicht die Klasse',
  },
  replay: {
    run: 'Hier nachrechnen', help: 'Ihr eigener Browser wendet dieselben Regeln auf dieselben Antworten an und vergleicht die Prüfsumme.', same: 'Dieselbe Prüfsumme und dasselbe Ergebnis: Nichts wurde verändert.',
    'other-digest': 'Eine andere Prüfsumme: Diese Antworten ergeben an diesem Tag nach diesen Regeln nicht, was festgehalten wurde.', 'other-result': 'Die Prüfsumme stimmt, aber das angezeigte Ergebnis ist nicht das, das diese Antworten ergeben.',
    'other-engine': 'Mit einer anderen Fassung des Programms erstellt; ein Vergleich ist hier nicht möglich.', 'other-rules': 'Die vorliegenden Regeln sind nicht die dieser Bewertung.', 'no-hash': 'Dieser Browser berechnet Prüfsummen nur über eine sichere Verbindung (https).',
  },
  past: {
    all: 'Alle Bewertungen', title: 'Bewertung {{number}}', help: 'Dies ist die Bewertung, wie sie damals vorgenommen wurde. Sie ändert sich nie.', toCurrent: 'Zur aktuellen', current: 'aktuell',
    number: 'Bewertung', by: 'Von', at: 'Wann', ruleset: 'Regelwerk',
  },
  law: { article: 'Artikel {{number}}' },
};
