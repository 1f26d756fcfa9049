// German: what there is to do and to go to, by name.

export const commands = {
  removing: {
    gone: 'Entfernt: {{name}}',
    back: 'Wieder da: {{name}}',
    notBack: 'Nicht wiederhergestellt: {{name}}',
  },
  commands: {
    title: 'Befehle',
    field: 'Gehe zu oder tue …',
    lateDuties: 'Überfällige Pflichten',
    pastDay: 'Das Register an einem vergangenen Tag',
    search: 'Im Register nach „{{text}}“ suchen',
    searchLaw: 'Im Recht nach „{{text}}“ suchen',
    sorts: 'sortiert die Liste',
    none: 'So heißt nichts.',
    count_one: '{{count}} Auswahl',
    count_other: '{{count}} zur Auswahl',
    groups: {
      recent: 'Wo Sie zuletzt waren',
      here: 'Auf dieser Seite',
      places: 'Gehe zu',
      acts: 'Überall',
      systems: 'Systeme',
      people: 'Personen',
      actions: 'Maßnahmen der Strategie',
      search: 'Suche',
    },
  },
};
