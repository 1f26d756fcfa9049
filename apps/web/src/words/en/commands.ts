// English: what there is to do and to go to, by name.

export const commands = {
  removing: {
    gone: 'Removed: {{name}}',
    back: 'It is back: {{name}}',
    notBack: 'It could not be brought back: {{name}}',
  },
  commands: {
    title: 'Commands',
    field: 'Go to or do …',
    lateDuties: 'Duties that are late',
    pastDay: 'The register on a past day',
    search: 'Search the register for “{{text}}”',
    searchLaw: 'Search the law for “{{text}}”',
    sorts: 'puts the list in this order',
    none: 'Nothing is called like that.',
    count_one: '{{count}} thing to choose from',
    count_other: '{{count}} things to choose from',
    groups: {
      recent: 'Where you were last',
      here: 'On this page',
      places: 'Go to',
      acts: 'Everywhere',
      systems: 'Systems',
      people: 'People',
      actions: 'Strategy actions',
      search: 'Search',
    },
  },
};
