// English: documents that the Act asks for.
import { en as terms } from '@registry/record/terms/en';

export const documents = {
  documents: {
    intro:
      'Some duties are met by something written down. Drafts can lack anything; a final version lacks nothing. Every version stays.',
    owed: 'Asked for',
    noneOwed: 'No duty of this system asks for a document today.',
    others_one: '{{count}} more, not asked for today',
    others_other: '{{count}} more, not asked for today',
    notWritten: 'Not written yet',
    saved: 'Version {{number}}, {{name}}, {{at}}',
    missing_one: '{{count}} answer is missing for a final version',
    missing_other: '{{count}} answers are missing for a final version',
    toAll: 'All documents',
    notOwed: 'No duty of this system asks for it today; it can be written all the same.',
    finished: 'Finished.',
    savedDraft: 'Saved as a draft.',
    stale:
      'Somebody saved another version meanwhile: it is below, under “Versions”. What you typed is still here; saved again, it becomes the newest version.',
    fillIn: 'Fill this in.',
    atLeast: 'At least {{least}}.',
    saveDraft: 'Save a draft',
    finish: 'Finish',
    nothing: 'nothing written',
    versions: 'Versions',
    version: 'Version {{number}}',
    notification: 'Telling the authority',
    notificationHelp: 'The result goes to the market surveillance authority, for Union institutions the EDPS.',
    notifiedOn: 'Version {{number}}: {{day}}, written down by {{name}}',
    notifiedDay: 'Told on',
    reference: 'Reference',
    notify: 'Write it down',
    notified: 'Written down.',
  },
  documentState: terms.documentState,
  documentFinding: {
    not_registered:
      'The provider has not registered the system: do not use it, and tell the provider or distributor (Article 26(8)).',
    not_notified: 'The authority has not been told of the result yet (Article 27(3)).',
    changed_since_notified: 'A newer final version has not been notified yet (Article 27(2) and (3)).',
    after_first_use: 'It was written after the first use of the system; the Act asks for it before.',
  },
};
