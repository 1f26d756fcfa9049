// English: people, their roles, and the units they belong to.
export const people = {
  people: {
    title: 'People', units: 'Units', parts: 'People and units', intro: 'Who may use the register, and with which roles. Without a role nobody can do anything.', search: 'Name', role: 'Role', anyRole: 'Any role', state: 'State',
    states: { active: 'Here', left: 'Left', all: 'All' }, none: 'Nobody fits', add: 'Enter a person', addHelp: 'The person has no role yet; give one afterwards.', added: '{{name}} is entered.', noRole: 'No role',
    name: 'Name', unit: 'Unit', roles: 'Roles', left: 'Left', subject: 'Identifier at the sign-in service', subjectHelp: 'As the service names the person, for example an EU Login identifier.', mail: 'Mail', language: 'Language', mailHelp: 'For notices only.',
    needed: 'This is needed.', about: 'About the person', owns_one: 'Owns {{count}} system that is not retired.', owns_other: 'Owns {{count}} systems that are not retired.', theirSystems: 'Hand them over before somebody leaves: an owner keeps what others wait for.',
    edit: 'Change', save: 'Save', saved: 'Saved.', pages: 'Pages of people', noRight: 'Only administrators keep people and units.',
  },
  grant: {
    title: 'Roles', none: 'No role was ever given', role: 'Role', unit: 'For', whole: 'The whole institution', from: 'From', to: 'Until', by: 'Given by', register: 'the register', state: 'State', now: 'In force', ended: 'Ended', coming: 'Not yet',
    give: 'Give a role', giveTo: 'Give {{name}} a role', chooseUnit: 'Choose a unit', unitMissing: 'Choose the unit for which the role is given.', fromHelp: 'Empty: from now on.', toHelp: 'The last day. Empty: until it is ended.', given: 'The role is given.',
    end: 'End', endNamed: 'End: {{role}}', endTitle: 'End this role?', endHelp: '{{name}} loses the role “{{role}}” with the next click. The history keeps that it was there.', wasEnded: 'The role is ended.', notYourself: 'Nobody gives roles to themselves. Another administrator can.',
  },
  leaving: {
    title: 'Leaving', deactivate: 'The person has left', deactivateHelp: 'Nobody can sign in as {{name}} any more, and open sessions end at once. Records, roles and history stay as they are.', deactivated: 'Nobody can sign in as {{name}} any more.',
    reactivate: 'The person is back', reactivated: '{{name}} can sign in again.', pseudonymise: 'Forget who it was',
    pseudonymiseHelp: 'Name, mail and identifier are replaced for good by a pseudonym. Records and history stay. This cannot be undone.', pseudonymised: 'Forgotten.', since: 'Left on {{day}}', forgotten: 'Forgotten on {{day}}',
  },
  units: {
    intro: 'The organisation as a tree. Rights for a unit hold for all below it.', add: 'Add a unit', addBelow: 'Add below {{code}}', change: 'Change {{code}}', code: 'Code', codeHelp: 'Capital letters, digits and dots, for example CNECT.A.1.', codeWrong: 'Use capital letters, digits and dots.',
    nameEn: 'Name in English', nameFr: 'Name in French', nameDe: 'Name in German', parent: 'Belongs to', top: 'Nothing: it is at the top', from: 'Since', to: 'Last day', toHelp: 'A unit closes after this day. People and systems must have moved before.', closed: 'Closed', closedOn: 'Closed after {{day}}', saved: '{{code}} is saved.', showClosed: 'Show closed units', none: 'No unit yet', people: 'People of {{code}}', peopleShort: 'People',
  },
  tokens: {
    title: 'My tokens', intro: 'With a token a program acts for you: it never does more than you may at that moment, and the log says that it was the program.', none: 'You have no token yet', add: 'Make a token', name: 'What is it for?', nameMissing: 'Say what it is for.', may: 'What may it do?', mayMissing: 'Choose at least one right.', lastDay: 'Last day', lastDayHelp: 'Empty: in 90 days. At most a year ahead.',
    secret: 'Your new token', secretHelp: 'Copy it now: it is shown this one time, and nobody can show it again.', copy: 'Copy', copied: 'Copied.', use: 'Programs send it with each request:', done: 'I have it', used: 'Last used', never: 'Never', state: 'State', living: 'Works', expired: 'Expired', revoked: 'Revoked', until: 'Until', revoke: 'Revoke', revokeNamed: 'Revoke: {{name}}', revokeTitle: 'Revoke this token?', revokeHelp: 'Programs that use “{{name}}” are refused from the next request on. This cannot be undone.', wasRevoked: 'The token is revoked.', theirs: 'Tokens',
  },
  scopeAction: { triage: 'triage', recompute: 'work out anew', read: 'read', create: 'create', update: 'change', assess: 'answer questions about', submit: 'submit for review', decide: 'decide', merge: 'merge', link: 'link to the strategy', handOver: 'hand over', export: 'export', release: 'release', grant: 'give roles to' },
  scopeSubject: { View: 'Views', JoinRequest: 'Requests to join', Incident: 'Incidents', Comment: 'Comments', Duty: 'Duties', Settings: 'Settings', AiSystem: 'AI systems', Review: 'Reviews', Strategy: 'Strategy', AuditLog: 'Audit log', Register: 'The whole register', Person: 'People', Unit: 'Units', Rules: 'Rules' },
  guest: {
    title: 'Ask for access', hello: '{{provider}} knows you as {{name}}. The register does not know you yet.', intro: 'Say what you need it for. An administrator will answer; you see the answer here after signing in again.', unit: 'Your unit', unitMissing: 'Choose your unit.', reason: 'What do you need it for?', reasonHelp: 'For example: “I register the AI systems of my unit.”', reasonMissing: 'Say what you need it for.', ask: 'Ask for access',
    open: 'You have asked for access', openHelp: 'Asked on {{day}}. An administrator will answer.', refused: 'Access was refused', refusedHelp: 'Why: {{answer}}', askAgain: 'You may ask again.', granted: 'You have access', grantedHelp: 'Sign in again to go in.',
  },
  requests: {
    title: 'Requests', none: 'Nobody is waiting for access', of: 'Access for {{name}}', asked: 'Asked on {{day}}', grant: 'Let in', grantNamed: 'Let in: {{name}}', refuse: 'Refuse', refuseNamed: 'Refuse: {{name}}', why: 'Why is access refused?', whyHelp: 'The person reads this.', whyMissing: 'Say why.', granted: '{{name}} has access.', refused: 'The request is refused.', pages: 'Pages of requests',
  },
};
