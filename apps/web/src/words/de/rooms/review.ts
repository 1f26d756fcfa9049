// Deutsch: Prüfung.
import { de as terms } from '@registry/record/terms/de';

export const review = {
  reviewState: terms.reviewState,
  reviewStateHelp: {
    not_requested: 'Noch hat niemand eine Prüfung dieses Systems verlangt.',
    submitted: 'Die Compliance-Stelle wird den Vorgang übernehmen.',
    in_review: 'Die Compliance-Stelle liest die Antworten und entscheidet.',
    returned: 'Die Compliance-Stelle hat Fragen. Beantworten Sie sie, dann geht der Vorgang zurück.',
    awaiting_consent: 'Die Klasse soll gesenkt werden. Dazu braucht es eine zweite Person.',
    decided: 'Die Compliance-Stelle hat entschieden. Die Entscheidung gilt, bis sich etwas Entscheidendes ändert.',
    due_again: 'Die Entscheidung gilt nicht mehr. Legen Sie das System erneut vor.',
  },
  review: {
    withOfficers: 'Seit {{day}} bei der Compliance-Stelle.',
    decisionBy: 'Entscheidung bis {{day}}.',
    submit: 'Zur Prüfung vorlegen',
    submitHelp:
      'Die Compliance-Stelle liest Ihre Antworten und bestätigt die Klasse oder legt eine andere fest. Sie können Antworten weiterhin ändern; die Prüfung ist dann erneut fällig.',
    stillOpen:
      'Es fehlen noch Antworten, und die Klasse ist offen. Sie können trotzdem vorlegen; die Compliance-Stelle wählt dann.',
    message: 'Nachricht an die Compliance-Stelle',
    messageHelp: 'Was sollte die Compliance-Stelle wissen?',
    submitted: 'Zur Prüfung vorgelegt.',
    answerFirst: 'Beantworten Sie zuerst die Fragen zur Einstufung und legen Sie dann vor.',
    toCase: 'Den Vorgang öffnen',
  },
  queue: {
    list: 'Vorgänge als Liste',
    asList: 'Liste',
    title: 'Prüfungen',
    intro: 'Systeme, die auf eine Entscheidung warten; was zuerst fällig ist, steht vorn.',
    empty: 'Nichts wartet auf eine Entscheidung',
    all: 'Die ganze Warteliste',
    submittedBy: 'Vorgelegt von',
    submitted: 'Vorgelegt',
    pages: 'Seiten der Warteliste',
    notAllowed: 'Nur die Compliance-Stelle prüft Systeme.',
  },
  barred: {
    owner: 'Sie sind für dieses System zuständig: Jemand anderes entscheidet.',
    editor: 'Sie pflegen diesen Eintrag: Jemand anderes entscheidet.',
    author: 'Sie haben eine Antwort geschrieben: Jemand anderes entscheidet.',
  },
  barredHelp: {
    owner:
      'Sie sind für dieses System zuständig. Niemand entscheidet über ein eigenes System; das muss eine andere Person der Compliance-Stelle tun.',
    editor:
      'Sie pflegen diesen Eintrag. Niemand entscheidet über einen Eintrag, den er pflegt; das muss eine andere Person der Compliance-Stelle tun.',
    author:
      'Sie haben mindestens eine dieser Antworten geschrieben. Wer eine Antwort geschrieben hat, darf nicht darüber entscheiden; das muss eine andere Person der Compliance-Stelle tun.',
  },
  case: {
    submitted: 'Vorgelegt von {{name}} am {{at}}',
    barred: 'Sie dürfen über diesen Vorgang nicht entscheiden',
  },
  decision: {
    title: 'Ihre Entscheidung',
    kind: 'Entscheidung',
    confirm: 'Bestätigen: {{class}}',
    confirmHelp: 'Sie stimmen dem zu, was die Antworten ergeben.',
    sendClass: 'Diese Klasse festlegen',
    chooseClass: 'Eine Klasse festlegen',
    override: 'Eine andere Klasse festlegen',
    overrideHelp: 'Sie kommen zu einer anderen Klasse und begründen dies.',
    class: 'Festgelegte Klasse',
    justification: 'Begründung',
    justificationHelp: 'Warum gilt eine andere Klasse? Mindestens 50 Zeichen.',
    legalBasis: 'Rechtsgrundlage',
    legalBasisHelp: 'Die Bestimmung, auf die Sie sich stützen, zum Beispiel „Artikel 6 Absatz 3“.',
    classMissing: 'Wählen Sie die Klasse.',
    justificationShort_one: 'Schreiben Sie noch mindestens {{count}} Zeichen.',
    justificationShort_other: 'Schreiben Sie noch mindestens {{count}} Zeichen.',
    sendConfirm: 'Die Klasse bestätigen',
    sendOverride: 'Die andere Klasse festlegen',
    readNew: 'Die neuen Antworten lesen',
    standing: 'Die Entscheidung',
    former: 'Die frühere Entscheidung',
    assessed: 'Was die Antworten ergaben',
    by: 'Entschieden von',
    digest: 'Prüfsumme der Bewertung',
  },
  decisionKind: terms.decisionKind,
};
