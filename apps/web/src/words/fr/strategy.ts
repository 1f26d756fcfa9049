// Français : la stratégie.
export const strategy = {
  strategy: {
    title: 'Stratégie pour l’application de l’IA', intro: 'Les 70 actions de COM(2025) 723 final, annexe 3, et les systèmes de ce registre qui s’y rattachent. Les titres courts et les textes anglais sont de nous et non officiels.',
    parts: 'Parties de la stratégie', actions: 'Actions', dialogues: 'Dialogues structurés', initiatives: 'Initiatives internes', search: 'Chercher dans les titres', sector: 'Secteur', allSectors: 'Tous les secteurs', kind: 'Type', allKinds: 'Tous les types',
    when: 'Échéance', anyTime: 'Toutes', year: '{{year}}', quarter: 'T{{quarter}} {{year}}', count_one: '{{count}} action sur {{all}}', count_other: '{{count}} actions sur {{all}}', noMatch: 'Aucune action ne correspond à ces filtres',
    systems_one: '{{count}} système', systems_other: '{{count}} systèmes', dialoguesIntro: 'Les dialogues de l’annexe 1.', initiativesIntro: 'Ce que fait l’institution pour son propre usage de l’IA (annexe 2). Les titres sont de nous.',
  },
  actionKind: { flagship: 'Initiative phare', other: 'Autre action' },
  action: {
    from: 'À partir du {{when}}', titleInEnglish: 'Titre et secteur en anglais.', official: 'Texte officiel (français)', translation: 'Notre traduction anglaise', unofficial: 'non officielle', source: 'Source : © Union européenne, {{source}}', target: 'Échéance',
    targetKind: { by: 'À atteindre : {{label}}', from: '{{label}} ; sans fin indiquée, donc jamais en retard' }, printed: 'Tel qu’imprimé :', notes: 'Remarques sur la source (en anglais)', systems: 'Systèmes liés',
  },
  dialogue: { date: 'Date', subject: 'Sujet', category: 'Catégorie', audience: 'Public', participants: 'Participants' },
  linkKind: { delivers: 'Réalise', supports: 'Soutient', uses_result_of: 'Utilise un résultat de', is_evidence_for: 'Est une preuve pour' },
  link: {
    title: 'Actions de la stratégie', toAction: 'Lier à une action', toSystem: 'Lier un système', action: 'Action', actionMissing: 'Choisissez une action.', kind: 'Quel est le lien ?', rationale: 'Pourquoi ?',
    rationaleHelp: 'Pourquoi ce système se rattache-t-il à cette action ?', rationaleMissing: 'Dites pourquoi le système se rattache à l’action.', add: 'Ajouter le lien', added: 'Lien ajouté.', findSystem: 'Chercher un système par nom ou référence', system: 'Système',
    noSystem: 'Aucun système que vous puissiez lier n’a été trouvé.', noneOfSystem: 'Ce système n’est lié à aucune action', noneOfAction: 'Aucun système n’est lié à cette action', by: 'Lié par {{name}} le {{at}}',
    remove: 'Retirer le lien', removeNamed: 'Retirer le lien vers « {{title}} »', removeTitle: 'Retirer ce lien ?', removeHelp: '« {{system}} » ne sera plus lié à « {{action}} ». L’historique garde la trace du lien.', removed: 'Lien retiré.',
  },
};
