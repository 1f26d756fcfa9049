// English: every refusal in words. What is wrong, and how to mend it.
import type { ProblemWords } from '../problem-words';

export const problems: ProblemWords = {
  'request.malformed': {
    title: 'Something in the form does not fit',
    help: 'Look at the fields named here, correct them and send again.',
  },
  'request.too-large': {
    title: 'That is too much at once',
    help: 'Shorten the texts and send again.',
  },
  'request.unsupported-media-type': {
    title: 'The server did not understand the format',
    help: 'Load the page again and send once more.',
  },
  'request.timeout': {
    title: 'The request took too long to arrive',
    help: 'Check your connection and send again. What you typed is still there.',
  },
  'request.headers-too-large': {
    title: 'The browser sent too much along',
    help: 'Delete the cookies of this site, load the page again and sign in.',
  },
  'request.misdirected': {
    title: 'The register is not reached at this address',
    help: 'Use the address you were given. If it is this one, tell those who run the register.',
  },
  'request.cross-origin': {
    title: 'The request came from another site',
    help: 'Open the register in its own tab and try again there.',
  },
  'request.too-many': {
    title: 'Too many requests in a short time',
    help: 'Wait a moment and try again. What you typed is still there.',
  },
  'request.key-reused': {
    title: 'This key was used for another request',
    help: 'Send another request under a key of its own.',
  },
  'request.repeated': {
    title: 'This is being done already',
    help: 'Look whether it is there before you try again.',
  },
  'route.not-found': {
    title: 'There is nothing at this address',
    help: 'Load the page again: the register may have been updated.',
  },
  'session.required': {
    title: 'Your session has ended',
    help: 'Sign in again. What you typed is still there.',
  },
  'token.invalid': {
    title: 'The token opens nothing',
    help: 'It is mistyped, was revoked or has expired. Make a new one.',
  },
  'token.scope-exceeds': {
    title: 'A token cannot do more than its owner',
    help: 'Choose among your own rights.',
  },
  'token.too-many': {
    title: 'You have too many tokens',
    help: 'Revoke those that you no longer need.',
  },
  'token.ended-already': {
    title: 'The token has been revoked already',
    help: 'Nothing is left to do.',
  },
  'calendar.replaced': {
    title: 'Your calendar has another address meanwhile',
    help: 'You made, replaced or revoked one in another window. Look at what there is now and try again.',
  },
  'session.demo-disabled': {
    title: 'Demo sign-in is not available here',
    help: 'Use the sign-in of your institution.',
  },
  'session.person-unknown': {
    title: 'There is no such demo person',
    help: 'Load the page again and choose another person.',
  },
  'session.person-left': {
    title: 'The register knows you as somebody who has left',
    help: 'If you are back, ask an administrator of the register to say so.',
  },
  'session.sign-in-failed': {
    title: 'Signing in did not work',
    help: 'Try again. It has to be finished within ten minutes, in the same browser.',
  },
  'session.provider-unreachable': {
    title: 'The sign-in service cannot be reached',
    help: 'Try again in a moment. Who is signed in already can go on working.',
  },
  'session.provider-missing': {
    title: 'No sign-in service is set up here',
    help: 'Ask the people who run the register.',
  },
  'access.denied': {
    title: 'You may not do this',
    help: 'Your roles do not allow it. Ask the owner of the system or your administrator.',
  },
  'access-request.incomplete': {
    title: 'Something is missing',
    help: 'To let somebody in, choose unit and role; to refuse, say why.',
  },
  'access-request.answered': {
    title: 'The request has been answered already',
    help: 'Load the list again.',
  },
  'access-request.asked': {
    title: 'You have asked already',
    help: 'An administrator will answer.',
  },
  'record.not-found': {
    title: 'There is no such record',
    help: 'Check the reference. You can search the register for the name.',
  },
  'record.precondition-required': {
    title: 'The page does not know which version it changes',
    help: 'Load the page again and repeat your change. What you typed is still there.',
  },
  'record.stale': {
    title: 'Somebody changed this record in the meantime',
    help: 'The page now shows what the register says. What you typed is still there: check it and save again.',
  },
  'record.conflict': {
    title: 'Somebody changed this record at the same moment',
    help: 'Nothing of yours is lost. Save again.',
  },
  'draft.begun-already': {
    title: 'You have begun this already',
    help: 'A program writes over nothing that somebody typed. Send or discard what you began first.',
  },
  'draft.too-many': {
    title: 'You have too many drafts',
    help: 'Send or discard some of what you began, then go on.',
  },
  'draft.too-large': {
    title: 'The draft is too large to be kept',
    help: 'It is still on the screen. Shorten it or send it.',
  },
  'view.name-taken': {
    title: 'You have a view of this name already',
    help: 'Choose another name, or change that view.',
  },
  'view.too-many': {
    title: 'You have too many views',
    help: 'Remove views, or stop following some, before you add another.',
  },
  'import.unreadable': {
    title: 'The file cannot be read as a table',
    help: 'Use a CSV file or a spreadsheet (.xlsx) without password and macros. Where a place is named, mend it there.',
  },
  'import.mapping-invalid': {
    title: 'The columns cannot be taken over so',
    help: 'Each field is taken from one column of the file, and values must be among those of the field.',
  },
  'import.state': {
    title: 'The import is not in a state that allows this',
    help: 'Something else is under way or done already. Reload to see where it stands.',
  },
  'import.not-all-valid': {
    title: 'Some rows are not valid or not decided',
    help: 'Mend, skip or decide them, or apply only the rows that are valid.',
  },
  'import.nothing': {
    title: 'The import would change nothing',
    help: 'All that the file says is in the register already, or was left out.',
  },
  'import.changed-since': {
    title: 'A record of this import was changed since',
    help: 'It cannot be undone as a whole any more. Change or retire single records instead.',
  },
  'proposal.unreadable': {
    title: 'The file says nothing of a model that can be read',
    help: 'Choose a bill of materials in CycloneDX (JSON, 1.6 or newer) that names a model, or the README.md of a model with its head.',
  },
  'unit.unknown': {
    title: 'There is no such unit',
    help: 'Choose another unit.',
  },
  'unit.closed': {
    title: 'This unit has been closed',
    help: 'Choose the unit that took over its work.',
  },
  'unit.code-taken': {
    title: 'There is a unit with this code already',
    help: 'Choose another code, or open the closed unit again.',
  },
  'unit.circle': {
    title: 'A unit cannot lie under itself',
    help: 'Choose a unit above that does not belong to the one you move.',
  },
  'unit.dates': {
    title: 'The last day is before the first',
    help: 'Correct one of the two days.',
  },
  'unit.in-use': {
    title: 'This unit is still in use',
    help: 'Move its people, systems and units elsewhere first.',
  },
  'person.unknown': {
    title: 'This person is not here',
    help: 'Choose somebody who works here now.',
  },
  'person.state': {
    title: 'This is not possible for this person now',
    help: 'Reload the page to see whether the person is here, has left or was forgotten.',
  },
  'person.self': {
    title: 'You cannot deactivate yourself',
    help: 'Ask another administrator.',
  },
  'person.subject-taken': {
    title: 'Another person has this identifier',
    help: 'Look among those who have left: perhaps the person comes back.',
  },
  'grant.scope-wrong': {
    title: 'This role is not given for that part of the organisation',
    help: 'A coordinator needs a unit; most roles are for the whole institution.',
  },
  'grant.exists': {
    title: 'The person has this role already',
    help: 'End the other grant first, or choose a later period.',
  },
  'grant.ended-already': {
    title: 'This role has ended already',
    help: 'Give it anew if it is needed.',
  },
  'system.retirement-reason-missing': {
    title: 'Say why the system is retired',
    help: 'A retired record is never changed again, so the reason is kept with it.',
  },
  'system.restriction-reason-missing': {
    title: 'Say why the record is restricted',
    help: 'Whoever audits the register must be able to see why it is kept from others.',
  },
  'system.owner-already': {
    title: 'This person owns the system already',
    help: 'Choose somebody else.',
  },
  'system.use-prohibited': {
    title: 'This use is prohibited',
    help: 'The system cannot go into a pilot or into use (Article 5). If the class is wrong, correct the answers.',
  },
  'system.use-open': {
    title: 'The use may still be prohibited',
    help: 'Answer the questions on prohibited practices (Article 5) first.',
  },
  'system.use-undecided': {
    title: 'This use is or may be high-risk',
    help: 'A compliance officer has to decide first. Submit the system for review.',
  },
  'bulk.nothing': {
    title: 'Nothing would change',
    help: 'Say what is to change, and leave out systems that are so already.',
  },
  'merge.state': {
    title: 'These records cannot be merged',
    help: 'A record goes into another one that is not retired and has not gone into a third. Only what was merged can be undone.',
  },
  'merge.lets-in': {
    title: 'Somebody would come to read the record that stays',
    help: 'Look at the preview again, and agree there to those it names.',
  },
  'merge.visibility': {
    title: 'More people would read what the record holds',
    help: 'The record that stays must be at least as closed as the one that goes. Change who sees it first.',
  },
  'join.asked': {
    title: 'You have asked to join already',
    help: 'The owner will answer.',
  },
  'join.keeps-already': {
    title: 'You keep this record already',
    help: 'As owner or editor you can change it.',
  },
  'relation.system-unknown': {
    title: 'There is no such system',
    help: 'Find the other system by its name and choose it.',
  },
  'relation.exists': {
    title: 'The two systems are related like this already',
    help: 'Look at the list of relations.',
  },
  'relation.circle': {
    title: 'A system cannot be a part of itself',
    help: 'Look at what the other system is part of.',
  },
  'relation.state': {
    title: 'This relation does not allow that',
    help: 'Reload the page to see how it stands.',
  },
  'relation.reason-missing': {
    title: 'Say why they are two systems',
    help: 'The reason is kept, so that nobody has to ask again.',
  },
  'system.retired': {
    title: 'A retired system is no longer changed',
    help: 'Its record and its history stay readable. Register a new system if it comes back into use.',
  },
  'classification.facts-invalid': {
    title: 'Some answers do not fit their questions',
    help: 'Look at the questions named here. All your answers are still there.',
  },
  'classification.missing': {
    title: 'The system has not been classified yet',
    help: 'Answer the classification questions first.',
  },
  'review.state': {
    title: 'The review is not at a point that allows this',
    help: 'Load the page again to see where the review stands.',
  },
  'review.assessment-changed': {
    title: 'The answers changed since you read them',
    help: 'Read the new answers before you decide. What you wrote is still there.',
  },
  'review.author-may-not-decide': {
    title: 'You wrote an answer of this system',
    help: 'Whoever wrote an answer may not decide on it. Another officer has to.',
  },
  'review.owner-may-not-decide': {
    title: 'You own this system',
    help: 'Nobody decides on a system of their own. Another officer has to.',
  },
  'review.editor-may-not-decide': {
    title: 'You are an editor of this record',
    help: 'Nobody decides on a system they help to keep. Another compliance officer must do it.',
  },
  'review.justification-too-short': {
    title: 'The justification is too short',
    help: 'An override needs at least 50 characters. Say which provision leads to another class, and why.',
  },
  'review.class-open': {
    title: 'The class is still open: there is none to confirm',
    help: 'Ask the owner for the missing answers, or choose a class and give reasons.',
  },
  'review.override-same-class': {
    title: 'That is the class the answers gave',
    help: 'Choose another class, or confirm instead.',
  },
  'review.other-officer': {
    title: 'Another officer reviews this case',
    help: 'Assign the case to yourself first, if you are to go on with it.',
  },
  'review.own-decision': {
    title: 'You made this decision yourself',
    help: 'A second officer has to consent.',
  },
  'review.consent-needed': {
    title: 'Lowering a class takes two officers',
    help: 'Load the case again: a second officer has to consent.',
  },
  'review.no-officer': {
    title: 'This person cannot review here',
    help: 'Choose a compliance officer who neither keeps the record nor wrote an answer.',
  },
  'review.questions-open': {
    title: 'Not every question is answered',
    help: 'Answer each of the open questions once.',
  },
  'review.away-already': {
    title: 'You have entered an absence for these days already',
    help: 'Remove the other absence first.',
  },
  'duty.answers-changed': {
    title: 'The answers changed in the meantime',
    help: 'Load the duties again and look at what would change now.',
  },
  'duty.nothing-to-accept': {
    title: 'Nothing would change',
    help: 'The duties are as the answers and rules of today have them.',
  },
  'duty.reason-missing': {
    title: 'Say why it does not apply',
    help: 'A duty is set aside with a reason only.',
  },
  'duty.lapsed': {
    title: 'This duty is no longer owed',
    help: 'What was done about it stays to be read.',
  },
  'duty.run-under-way': {
    title: 'This is being done already',
    help: 'Wait until it has finished.',
  },
  'evidence.damaged': {
    title: 'The file is not what it was',
    help: 'What is kept differs from what was added, so it is not handed out. Compliance officers have been told; ask whoever has the original to add it again.',
  },
  'evidence.type-refused': {
    title: 'Files of this kind are not kept',
    help: 'PDF, pictures, Office and OpenDocument files, RTF, mails and plain text are. What counts is what the file holds, not its name.',
  },
  'evidence.empty': {
    title: 'The file is empty',
    help: 'Choose another file.',
  },
  'evidence.incomplete': {
    title: 'The file did not arrive whole',
    help: 'Send it again.',
  },
  'evidence.infected': {
    title: 'The scanner found something harmful in this file',
    help: 'It was not kept. Tell your IT security.',
  },
  'evidence.unknown': {
    title: 'There is no such evidence for this system',
    help: 'It may have been withdrawn. Load the list again.',
  },
  'evidence.withdrawn-already': {
    title: 'This has been withdrawn already',
    help: 'Load the list again.',
  },
  'incident.state': {
    title: 'The incident is not at a point where this can be done',
    help: 'A closed incident is no longer changed; an incident is triaged before it is closed.',
  },
  'incident.authority-not-told': {
    title: 'The authority has not been told yet',
    help: 'Write down when the market surveillance authority was told, then close the incident (Article 73).',
  },
  'incident.told-already': {
    title: 'This has been written down already',
    help: 'Add what followed to the timeline.',
  },
  'comment.thread-resolved': {
    title: 'The thread is resolved',
    help: 'Open it again to reply.',
  },
  'comment.thread-full': {
    title: 'The thread is full',
    help: 'Open a new thread.',
  },
  'comment.state': {
    title: 'The thread is in this state already',
    help: 'Somebody else was faster; reload the page.',
  },
  'comment.not-yours': {
    title: 'Only those who wrote a comment change it',
    help: 'Reply to it instead.',
  },
  'comment.mention-cannot-read': {
    title: 'Somebody you mention cannot read this record',
    help: 'Leave them out, or ask the owner to give them access first.',
  },
  'webhook.address-refused': {
    title: 'Nothing is sent to this address',
    help: 'It lies in a private network. Choose an address on the open internet, or ask whoever runs the register to allow it.',
  },
  'webhook.too-many': {
    title: 'There are too many webhooks',
    help: 'Change one that is no longer used.',
  },
  'webhook.inactive': {
    title: 'The webhook is switched off',
    help: 'Switch it on first.',
  },
  'webhook.delivery-state': {
    title: 'The delivery has not been given up',
    help: 'Only what was given up is sent again.',
  },
  'document.incomplete': {
    title: 'Something is missing for a final version',
    help: 'Fill it in, or save a draft.',
  },
  'document.not-final': {
    title: 'Only a final version is notified',
    help: 'Finish the document first.',
  },
  'document.notified-already': {
    title: 'This version has been notified already',
    help: 'Nothing has to be done.',
  },
  'registration.form-changed': {
    title: 'The form says something else by now',
    help: 'Somebody changed the record, a document or an answer since you read it. Compare what you handed in with the form as it stands now.',
  },
  'registration.there-already': {
    title: 'This section is registered already',
    help: 'Write down an update instead; or retract the entry if it should not have been made.',
  },
  'registration.not-there': {
    title: 'This section is not registered',
    help: 'Write down the registration first.',
  },
  'registration.retracted-already': {
    title: 'This entry was retracted already',
    help: 'Nothing has to be done.',
  },
  'publication.closed': {
    title: 'This record cannot be published',
    help: 'Only a record that the whole institution may read is published, and none that was withdrawn or went into another.',
  },
  'publication.decided-already': {
    title: 'This was decided already',
    help: 'Nothing has to be done.',
  },
  'public-set.changed': {
    title: 'The set would be another by now',
    help: 'A record or a decision changed since you looked. Look at the preview again.',
  },
  'public-set.withdrawn-already': {
    title: 'This set was withdrawn already',
    help: 'Nothing has to be done.',
  },
  'rules.invalid': {
    title: 'These rules cannot be used',
    help: 'Look at the places named here, mend them and propose the rules again.',
  },
  'rules.id-taken': {
    title: 'There are rules with this id already',
    help: 'Rules are never changed. Give the new ones another id.',
  },
  'rules.too-early': {
    title: 'Rules cannot begin before today',
    help: 'Choose a day from today on, and propose the rules under another id.',
  },
  'rules.state': {
    title: 'These rules are a draft no longer',
    help: 'Load the page again to see whether they were released or taken back.',
  },
  'rules.changed': {
    title: 'These are not the rules you read',
    help: 'Read them again before you agree.',
  },
  'rules.consented-already': {
    title: 'You have agreed already',
    help: 'Rules are released by two officers. Ask a second one to read them.',
  },
  'strategy.action-unknown': {
    title: 'There is no such action',
    help: 'Choose an action from the list.',
  },
  'strategy.already-linked': {
    title: 'The system is already linked to this action',
    help: 'Remove the link first if you want to describe it anew.',
  },
  'print.busy': {
    title: 'Too much is being printed at this moment',
    help: 'Wait a moment and try again.',
  },
  'print.too-large': {
    title: 'This is too much for one PDF',
    help: 'Take less at once, or take it as a table.',
  },
  'audit.nothing-sealed': {
    title: 'The log has not been sealed yet',
    help: 'Wait a few seconds and try again.',
  },
  'export.too-long': {
    title: 'A spreadsheet cannot hold so many rows',
    help: 'Narrow the list, or take another format.',
  },
  'export.busy': {
    title: 'Too many files are being written at this moment',
    help: 'Try again in a minute.',
  },
  'export.too-many': {
    title: 'You have as many files as one may have at once',
    help: 'Wait until one of them is ready, or throw one away among your files.',
  },
  'export.not-ready': {
    title: 'The file is not ready',
    help: 'Wait until it is written. What failed can be asked for again.',
  },
  'export.rights-changed': {
    title: 'Your rights have changed since the file was written',
    help: 'Ask for the file again: it is then written as you may see it now.',
  },
  'service.broken': {
    title: 'Something failed on our side',
    help: 'What you typed is still there. Try again; if it fails once more, tell the people who run the register.',
  },
  'service.unavailable': {
    title: 'The register is not ready',
    help: 'Wait a moment and try again.',
  },
};
