// German: what a file says of a model, to be taken over into a record.
import type { proposals as english } from '../en/proposals';

export const proposals: typeof english = {
  proposal: {
    title: 'Aus einer Datei übernehmen',
    intro:
      'Eine Stückliste (CycloneDX ab 1.6, JSON) oder die README.md eines Modells sagt vieles, wonach der Eintrag fragt. Nichts ändert sich, bevor Sie speichern.',
    file: 'Datei',
    fileMissing: 'Wählen Sie eine Datei.',
    read: 'Datei lesen',
    found: 'Was {{file}} sagt',
    take: 'Übernehmen',
    field: 'Feld',
    stands: 'Was da steht',
    says: 'Was die Datei sagt',
    where: 'Wo sie es sagt',
    nothing: 'nichts',
    line: 'Zeile {{line}}',
    isCut: 'Auf das gekürzt, was das Feld fasst.',
    componentOf: '{{kind}}: {{name}}',
    same_one: '{{count}} Feld oder Bestandteil sagt schon dasselbe.',
    same_other: '{{count}} Felder und Bestandteile sagen schon dasselbe.',
    nothingNew: 'Die Datei sagt nichts, was nicht schon da steht',
    leftOut_one: '{{count}} weiterer Bestandteil bleibt weg: Ein Eintrag fasst 50.',
    leftOut_other: '{{count}} weitere Bestandteile bleiben weg: Ein Eintrag fasst 50.',
    tooMany: 'Ein Eintrag fasst 50 Bestandteile. Kreuzen Sie weniger an.',
    noneTicked: 'Kreuzen Sie an, was Sie übernehmen wollen.',
    takeTicked: 'Angekreuztes übernehmen',
    notTaken_one: '{{count}} Angabe wird nicht übernommen',
    notTaken_other: '{{count}} Angaben werden nicht übernommen',
    notTakenMore: 'Und {{count}} weitere.',
    why: {
      'no-field': 'Der Eintrag hat kein Feld dafür.',
      'not-in-vocabulary': 'Kein Wert des Eintrags bedeutet das.',
      'too-long': 'Es ist länger als das Feld.',
      'too-many': 'Mehr fasst das Feld nicht.',
      'said-twice': 'Die Datei sagt vorher etwas anderes.',
      'not-a-text': 'Diese Form wird nicht gelesen.',
      'not-fetched': 'Es liegt anderswo; nichts wird geholt.',
      'for-a-person': 'Das muss ein Mensch beurteilen.',
    },
    taken: 'Aus {{file}} übernommen, noch nicht gespeichert',
    takenHelp: 'Ändern Sie, was Sie wollen. Die Geschichte des Eintrags wird die Datei nennen.',
    newer:
      'Jemand hat diesen Eintrag inzwischen geändert. Noch einmal zu speichern setzt an seine Stelle, was hier steht.',
    inForm: 'In das Formular übernommen.',
  },
};
