// German: documents that the Act asks for.
import { de as terms } from '@registry/record/terms/de';

export const documents = {
  documents: {
    intro:
      'Manche Pflichten erfüllt man, indem man etwas aufschreibt. Einem Entwurf darf etwas fehlen, einer endgültigen Fassung nichts. Jede Fassung bleibt.',
    owed: 'Verlangt',
    noneOwed: 'Keine Pflicht dieses Systems verlangt heute ein Dokument.',
    others_one: '{{count}} weiteres, heute nicht verlangt',
    others_other: '{{count}} weitere, heute nicht verlangt',
    notWritten: 'Noch nicht geschrieben',
    saved: 'Fassung {{number}}, {{name}}, {{at}}',
    missing_one: 'Für eine endgültige Fassung fehlt {{count}} Antwort',
    missing_other: 'Für eine endgültige Fassung fehlen {{count}} Antworten',
    toAll: 'Alle Dokumente',
    notOwed: 'Keine Pflicht dieses Systems verlangt es heute; man kann es trotzdem schreiben.',
    finished: 'Fertiggestellt.',
    savedDraft: 'Als Entwurf gespeichert.',
    stale:
      'Jemand hat inzwischen eine andere Fassung gespeichert: Sie steht unten unter „Fassungen“. Was Sie eingegeben haben, ist noch da; noch einmal gespeichert, wird es die neueste Fassung.',
    fillIn: 'Füllen Sie das aus.',
    atLeast: 'Mindestens {{least}}.',
    saveDraft: 'Entwurf speichern',
    finish: 'Fertigstellen',
    nothing: 'nichts geschrieben',
    versions: 'Fassungen',
    version: 'Fassung {{number}}',
    notification: 'Mitteilung an die Behörde',
    notificationHelp: 'Das Ergebnis geht an die Marktüberwachungsbehörde, für Organe der Union an den EDSB.',
    notifiedOn: 'Fassung {{number}}: {{day}}, festgehalten von {{name}}',
    notifiedDay: 'Mitgeteilt am',
    reference: 'Aktenzeichen',
    notify: 'Festhalten',
    notified: 'Festgehalten.',
  },
  documentState: terms.documentState,
  documentFinding: {
    not_registered:
      'Der Anbieter hat das System nicht registriert: Setzen Sie es nicht ein, und unterrichten Sie Anbieter oder Händler (Artikel 26 Absatz 8).',
    not_notified: 'Die Behörde hat das Ergebnis noch nicht erfahren (Artikel 27 Absatz 3).',
    changed_since_notified: 'Eine neuere endgültige Fassung wurde noch nicht mitgeteilt (Artikel 27 Absätze 2 und 3).',
    after_first_use: 'Es wurde nach der ersten Verwendung des Systems geschrieben; die Verordnung verlangt es vorher.',
  },
};
