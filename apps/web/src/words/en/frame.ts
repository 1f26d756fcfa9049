// English: what surrounds every page, and what every page may say.
export const frame = {
  sessions: {
    endHelp: 'Whoever works there has to sign in again. What was typed there is kept.', title: 'Where I am signed in', intro: 'A session ends after twelve hours, after two hours without use, or here. End what you do not recognise.',
    where: 'Where', started: 'Signed in', seen: 'Last used', expires: 'Ends at the latest', end: 'End', endOne: 'End: {{where}}, signed in {{at}}', endOthers: 'End all others', ended: 'Ended.',
    this: 'This one', unknown: 'Not known', bySigningOut: 'Sign out to end it',
  },
  frame: {
    hasLeft: 'has left',
    inbox_one: 'Inbox, {{count}} unread', inbox_other: 'Inbox, {{count}} unread',
    product: 'AI system registry', printed: 'Printed on {{day}}', skip: 'Skip to content', search: 'Search the register', doSearch: 'Search', language: 'Language',
    menu: 'Main menu', breadcrumbs: 'You are here', roles: 'Your roles:', signOut: 'Sign out', version: 'Version', ruleset: 'Ruleset in force',
    interface: 'For programs', apiDocs: 'API documentation', opensElsewhere: 'opens in a new tab',
  },
  menu: { home: 'Home', register: 'Register', reviews: 'Reviews', duties: 'Duties', strategy: 'Strategy', audit: 'Audit', people: 'People' },
  keys: {
    single: 'Keys of one letter are shortcuts', title: 'Keys', '/': 'Go to the search', '?': 'Show these keys', j: 'Next line of a list', k: 'Previous line of a list', x: 'Choose the line',
    Enter: 'Open the line', Esc: 'Close a dialog',
  },
  role: { staff: 'Staff', coordinator: 'Coordinator', board: 'Board member', compliance: 'Compliance officer', auditor: 'Auditor', strategy: 'Strategy officer', admin: 'Administrator' },
  roleMay: {
    staff: 'registers systems and answers the questions', coordinator: 'helps the units below to keep their records', board: 'sees all units, restricted records only as numbers',
    compliance: 'reviews and decides', auditor: 'reads and proves everything, changes nothing',
    strategy: 'keeps links to the strategy', admin: 'keeps people, units and settings',
  },
  signIn: {
    atProvider: 'Sign in with {{name}}', providerIntro: 'You sign in with your institution’s account. The register never sees your password.', or: 'Or try the demonstration', again: 'Sign in as somebody else',
    title: 'Sign in', intro: 'This is a demonstration: choose who you want to be. Each person has other rights.', as: 'Sign in', asName: 'Sign in as {{name}}',
    noDemo: 'Demo sign-in is switched off here, and no other sign-in has been set up yet. Please ask your administrator.',
    expired: 'Your session has ended', expiredHelp: 'Sign in again to go on. What you typed is still there.',
  },
  state: {
    justNow: 'just now', working: 'Working…', loading: 'Loading…', tryAgain: 'Try again', notAllowed: 'You may not see this page',
    unsent: 'After you left its page, something was not sent: {{title}}. What you typed there is kept.',
    notAllowedHelp: 'Your roles do not include it. If you need it for your work, ask your administrator.',
    notFound: 'There is nothing at this address', notFoundHelp: 'The address may be mistyped, or the page may have moved.', toHome: 'Go to the home page',
  },
  problem: {
    unreachable: 'The server cannot be reached', unreachableHelp: 'Check your connection and try again. What you typed is still there.',
    unexpected: 'Something went wrong in this page', unexpectedHelp: 'Load the page again. If it happens once more, tell the people who run the register.',
    quote: 'When asking for help, quote:', semicolon: '; ', colon: ': ',
  },
  faults: { title: 'There are {{count}} things to put right', ofPage: 'Error: {{title}}' },
  button: { cancel: 'Cancel', close: 'Close' },
  field: {
    optional: 'optional', choose: 'Please choose',
    left_one: '{{count}} character left', left_other: '{{count}} characters left',
    over_one: '{{count}} character too many', over_other: '{{count}} characters too many',
    more_one: '{{count}} more character needed', more_other: '{{count}} more characters needed',
    typed_one: '{{count}} character', typed_other: '{{count}} characters',
    offers: 'In use elsewhere:',
    dayOutside: 'Choose a day from {{from}} to {{to}}.',
    tooLong_one: 'Shorten this by {{count}} character.', tooLong_other: 'Shorten this by {{count}} characters.',
  },
  pager: { previous: 'Previous', next: 'Next' },
};
