// French: who may see and keep a record, what it is made of, what it is to others, and finding it.
export const connections = {
  visibility: { institution: 'Tout le monde', unit: 'L’unité', restricted: 'Restreint' },
  visibilityHelp: {
    institution: 'Toute personne de l’institution qui utilise le registre.', unit: 'L’unité et celles qui en dépendent, les coordinateurs, les responsables de la conformité, les auditeurs et le conseil.',
    restricted: 'Uniquement le responsable, les contributeurs, les responsables de la conformité et les auditeurs. Les autres ne voient pas que la fiche existe ; chaque lecture est consignée.',
  },
  access: {
    title: 'Qui la voit et qui la tient', seenBy: 'Visible par', why: 'Pourquoi elle est restreinte', whyHelp: 'Les auditeurs lisent ce texte.', whyMissing: 'Dites pourquoi elle est restreinte.', editors: 'Contributeurs', noEditors: 'Aucun', edit: 'Modifier qui voit et tient cette fiche',
    editorsHelp: 'Ils modifient la fiche et ses réponses comme le responsable, mais ne peuvent pas la transférer.', addEditor: 'Ajouter un contributeur', remove: 'Retirer {{name}}', find: 'Chercher une personne par son nom', nobody: 'Personne de ce nom n’est ici', choose: 'Personne',
    handOver: 'Transférer', handOverTitle: 'Transférer cette fiche', handOverHelp: 'Le nouveau responsable tient la fiche dès maintenant. Vous ne la tenez plus, sauf si vous en devenez contributeur.', handedOver: 'Transférée à {{name}}.', reason: 'Pourquoi ?', newer: 'Quelqu’un a modifié cette fiche entre-temps. Son état actuel est affiché ; vérifiez votre choix et enregistrez de nouveau.',
  },
  connection: {
    tab: 'Relations', components: 'De quoi il se compose', noComponents: 'Aucun composant n’est encore indiqué', editComponents: 'Modifier les composants', addComponent: 'Ajouter un composant', removeComponent: 'Retirer le composant {{number}}', component: 'Composant {{number}}',
    kind: 'Type', name: 'Nom', nameMissing: 'Nommez le composant.', version: 'Version', supplier: 'Fournisseur', licence: 'Licence', hosting: 'Où il fonctionne', gpai: 'Modèle d’IA à usage général', unknown: 'Non connu',
    related: 'Autres systèmes', noneRelated: 'Aucun autre système n’est relié', add: 'Relier un autre système', what: 'Qu’est-il par rapport à l’autre système ?', why: 'Pourquoi ?', other: 'Autre système', find: 'Chercher un système par son nom', noSystem: 'Aucun autre système de ce nom', added: 'Relié.', remove: 'Retirer la relation avec {{name}}', removed: 'La relation a été retirée.',
    same: 'C’est le même', different: 'Ce sont deux systèmes', differentTitle: 'Pourquoi s’agit-il de deux systèmes ?', settled: 'Conservé.', proposedBy: 'Trouvé par le registre', state: 'État',
  },
  componentKind: { model: 'Modèle', dataset: 'Jeu de données', software: 'Logiciel' },
  relation: {
    part_of_from: 'fait partie de', part_of_to: 'a pour partie', uses_from: 'utilise', uses_to: 'est utilisé par', replaces_from: 'remplace', replaces_to: 'est remplacé par', same_product_from: 'est le même produit que', same_product_to: 'est le même produit que',
    possible_duplicate_from: 'pourrait être le même que', possible_duplicate_to: 'pourrait être le même que',
  },
  relationState: { proposed: 'Ouvert', confirmed: 'Confirmé', rejected: 'Deux systèmes' },
  alike: {
    title: 'Est-ce l’un de ceux-ci ?', intro: 'Des systèmes semblables sont déjà enregistrés. Personne n’a besoin de deux fiches pour le même.', twin: 'Même nom', ownedBy: '{{unit}}, responsable : {{name}}',
    open: 'C’est celui-ci : l’ouvrir', openHelp: 'Demandez à son responsable de vous nommer contributeur.', choice: 'Qu’est le vôtre par rapport à « {{name}} » ?', none: 'Ne rien dire', extends: 'Un autre usage du même produit', separate: 'Un système à part', reason: 'En quoi diffère-t-il ?', reasonMissing: 'Dites en quoi il diffère.', choose: 'Pour chaque système du même nom, dites ce qu’est le vôtre par rapport à lui.',
  },
  facet: { unit: 'Unité', origin: 'Origine', supplier: 'Fournisseur', gpai: 'Modèle d’IA à usage général', personalData: 'Données personnelles', action: 'Action de la stratégie', tag: 'Mot-clé', visibility: 'Visible par', yes: 'Oui', no: 'Non', unknown: 'Non connu', more: 'Tout afficher ({{count}})' },
  sortRelevance: 'Les plus pertinents d’abord',
};
