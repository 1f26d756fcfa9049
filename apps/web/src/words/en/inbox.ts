// English: inbox, mail and webhooks.
export const inbox = {
  inbox: {
    told: { commented: 'New comment by {{name}}: “{{words}}”', mentioned: '{{name}} mentions you: “{{words}}”' },
    title: 'Inbox', preferences: 'Mail preferences', preferencesTitle: 'Mail preferences', preferencesIntro: 'Everything lies in your inbox. Here you choose what also comes by mail.', views: 'What to show', all: 'All', unread: 'Unread', none: 'Nothing has been told to you yet',
    noneUnread: 'You have read everything', pages: 'Pages of notices', markAll: 'Mark all as read', allRead: 'All read.', isUnread: 'unread', markRead: 'Mark as read', markUnread: 'Mark as unread', markReadNamed: 'Mark as read: {{what}}', markUnreadNamed: 'Mark as unread: {{what}}',
    noMail: 'This register sends no mail. Everything lies in your inbox.', noAddress: 'The register knows no mail address of yours. Ask your administrator to enter one.', address: 'Mail goes to {{address}}.', saved: 'Saved.', noneOf: 'No mail about: {{group}}',
  },
  mailMode: {
    now: 'At once', daily: 'In the morning mail', never: 'No mail',
  },
  noticeGroup: {
    talk: 'Comments', review: 'Reviews', duties: 'Duties and evidence', incidents: 'Incidents', keeping: 'Records and views', office: 'Running the register',
  },
  noticeKind: {
    mentioned: 'Somebody mentions you', commented: 'New comments on your records and threads', review_waiting: 'A classification waits for review', review_assigned: 'A review is assigned to you', review_returned: 'A review comes back with questions', review_answered: 'Your questions are answered',
    review_decided: 'The class of your system is decided', review_due_again: 'A review falls due again', consent_wanted: 'A lower class needs your consent', consent_answered: 'The second officer answers', duty_given: 'A duty is given to you', editor_added: 'You are added to those who keep a record', owner_left: 'The owner of a record has left', stand_in: 'You stand in for somebody', duty_due: 'Duties fall due', duty_overdue: 'Duties are overdue',
    duty_escalated: 'Overdue duties are escalated to you', evidence_expiring: 'Evidence expires', incident_reported: 'An incident is reported', incident_triaged: 'An incident is triaged', incident_due: 'The clock of an incident ends', system_handed_over: 'A system is handed over to you',
    join_asked: 'Somebody asks to join your record', join_answered: 'Your request to join is answered', access_asked: 'Somebody asks for access', tokens_tried: 'Tokens that open nothing are tried', evidence_damaged: 'A file of evidence has changed', role_given: 'Your roles change', rules_proposed: 'New rules wait for a second officer', view_changed: 'Systems change in a view you follow',
  },
  webhook: {
    title: 'Webhooks', intro: 'Programs that hear of the entries of the log. They are told which entry it is and no more; what is about people and restricted records is not sent.', add: 'Add a webhook', none: 'No program listens yet', change: 'Change', changeNamed: 'Change {{name}}',
    save: 'Save', saved: 'Saved.', on: 'On', off: 'Off', switchOn: 'Switch on', switchOff: 'Switch off', try: 'Send a trial', tried: 'A trial is on its way.', renew: 'New secret', renewHelp: 'The old secret signs nothing any more from now on.', secret: 'Secret',
    secretHelp: 'Copy it now; it is never shown again. With it the receiver checks the signature.', everything: 'All entries', deliveries: 'Deliveries', noDeliveries: 'Nothing was sent yet', dead_one: '{{count}} given up', dead_other: '{{count}} given up', waiting_one: '{{count}} waiting',
    waiting_other: '{{count}} waiting', entry: 'Entry', at: 'Since', state: 'State', answer: 'Last answer', replay: 'Send again', replayed: 'On its way again.', attempts_one: '{{count}} attempt', attempts_other: '{{count}} attempts', all: 'All', pages: 'Pages of deliveries',
    name: 'Name', nameMissing: 'Give it a name.', url: 'Address', urlHelp: 'Begins with https://.', urlWrong: 'Enter an address.', intents: 'Which entries', intentsHelp: 'One on each line, e.g. review.decide, or review.* for all about reviews. Left empty: all.',
  },
  deliveryState: {
    waiting: 'Waiting', delivered: 'Delivered', dead: 'Given up',
  },
};
