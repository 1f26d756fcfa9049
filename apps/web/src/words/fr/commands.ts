// French: what there is to do and to go to, by name.

export const commands = {
  removing: {
    gone: 'Supprimé : {{name}}',
    back: 'De retour : {{name}}',
    notBack: 'Impossible de rétablir : {{name}}',
  },
  commands: {
    title: 'Commandes',
    field: 'Aller à ou faire…',
    lateDuties: 'Obligations en retard',
    pastDay: 'Le registre à un jour passé',
    search: 'Chercher « {{text}} » dans le registre',
    searchLaw: 'Chercher « {{text}} » dans le droit',
    sorts: 'trie la liste',
    none: 'Rien ne porte ce nom.',
    count_one: '{{count}} choix',
    count_other: '{{count}} choix',
    groups: {
      recent: 'Vos dernières pages',
      here: 'Sur cette page',
      places: 'Aller à',
      acts: 'Partout',
      systems: 'Systèmes',
      people: 'Personnes',
      actions: 'Actions de la stratégie',
      search: 'Recherche',
    },
  },
};
