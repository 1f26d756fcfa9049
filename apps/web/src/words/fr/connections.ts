// French: who may see and keep a record, what it is made of and what it is to others.
export const connections = {
  visibilityHelp: {
    institution: 'Toute personne de l’institution qui utilise le registre.', unit: 'L’unité et celles qui en dépendent, les coordinateurs, les responsables de la conformité, les auditeurs et le conseil.',
    restricted: 'Uniquement le responsable, les contributeurs, les responsables de la conformité et les auditeurs. Les autres ne voient pas que la fiche existe ; chaque lecture est consignée.',
  },
  access: {
    title: 'Qui la voit et qui la tient', seenBy: 'Visible par', why: 'Pourquoi elle est restreinte', whyHelp: 'Les auditeurs lisent ce texte.', whyMissing: 'Dites pourquoi elle est restreinte.', editors: 'Contributeurs', noEditors: 'Aucun',
    editorsHelp: 'Ils modifient la fiche et ses réponses comme le responsable, mais ne peuvent pas la transférer.', addEditor: 'Ajouter un contributeur', addNamed: 'Ajouter {{name}}', whom: 'Qui ?', removeHelp: '{{name}} ne pourra plus modifier la fiche une fois ceci enregistré.', remove: 'Retirer {{name}}', find: 'Chercher une personne par son nom', nobody: 'Personne de ce nom n’est ici', newOwner: 'Nouveau responsable', newOwnerMissing: 'Choisissez le nouveau responsable.',
    handOver: 'Transférer', handOverTitle: 'Transférer cette fiche', handOverHelp: 'Le nouveau responsable tient la fiche dès maintenant. Vous ne la tenez plus, sauf si vous en devenez contributeur.', handedOver: 'Transférée à {{name}}.', reason: 'Pourquoi ?', newer: 'Le registre indique maintenant : {{visibility}} ; contributeurs : {{editors}}. Enregistrer de nouveau y met votre choix.',
  },
  withheld: {
    title: 'Ce qui n’est pas publié', intro: 'Tout le reste peut être publié, une fois la publication décidée. Un champ est retenu avec un motif.', none: 'Rien n’est retenu.', field: 'Champ', reason: 'Pourquoi il n’est pas publié', add: 'Retenir un autre champ', remove: 'Publier de nouveau « {{field}} »', missing: 'Choisissez le champ et dites pourquoi.', newer: 'Quelqu’un a modifié cette fiche entre-temps. Enregistrer de nouveau y met votre liste.',
  },
  connection: {
    components: 'De quoi il se compose', noComponents: 'Aucun composant n’est encore indiqué', addComponent: 'Ajouter un composant', removeComponent: 'Retirer le composant {{number}}', component: 'Composant {{number}}',
    kind: 'Type', name: 'Nom', nameMissing: 'Nommez le composant.', version: 'Version', supplier: 'Fournisseur', licence: 'Licence', hosting: 'Où il fonctionne', gpai: 'Modèle d’IA à usage général', unknown: 'Non connu',
    newer: 'Le registre indique maintenant : {{components}}. Enregistrer de nouveau y met votre liste.', hidden: 'Les relations avec des systèmes que vous ne pouvez pas voir ne sont pas affichées.', otherMissing: 'Choisissez l’autre système.',
    related: 'Autres systèmes', noneRelated: 'Aucun autre système n’est relié', add: 'Relier un autre système', what: 'Qu’est « {{name}} » par rapport à l’autre système ?', why: 'Pourquoi ?', noSystem: 'Aucun autre système de ce nom', added: 'Relié.', remove: 'Retirer la relation avec {{name}}', drop: 'Retirer', removed: 'La relation a été retirée.',
    same: 'C’est le même', different: 'Ce sont deux systèmes', differentTitle: 'Pourquoi s’agit-il de deux systèmes ?', settled: 'Conservé.', by: 'Indiqué par {{name}} le {{at}}', byRegister: 'le registre', removeHelp: 'L’historique garde la trace de cette relation.',
  },
  componentKind: { model: 'Modèle', dataset: 'Jeu de données', software: 'Logiciel' },
  relation: {
    part_of_from: 'fait partie de', part_of_to: 'a pour partie', uses_from: 'utilise', uses_to: 'est utilisé par', replaces_from: 'remplace', replaces_to: 'est remplacé par', same_product_from: 'est le même produit que', same_product_to: 'est le même produit que',
    merged_into_from: 'a été fusionné dans', merged_into_to: 'a absorbé',
    possible_duplicate_from: 'pourrait être le même que', possible_duplicate_to: 'pourrait être le même que',
  },
  relationState: { proposed: 'Ouvert', confirmed: 'Confirmé', rejected: 'Deux systèmes' },
  alike: {
    found_one: '{{count}} système semblable.', found_other: '{{count}} systèmes semblables.',
    title: 'Est-ce l’un de ceux-ci ?', intro: 'Des systèmes semblables sont déjà enregistrés. Personne n’a besoin de deux fiches pour le même.', twin: 'Même nom', ownedBy: '{{unit}}, responsable : {{name}}',
    open: 'C’est celui-ci : l’ouvrir', openHelp: 'Vous pourrez y proposer d’aider à la tenir.', choice: 'Qu’est le vôtre par rapport à « {{name}} » ?', none: 'Ne rien dire', extends: 'Un autre usage du même produit', separate: 'Un système à part', reason: 'En quoi diffère-t-il ?', reasonMissing: 'Dites en quoi il diffère.', choose: 'Dites ce qu’est le vôtre par rapport à ce système du même nom.',
  },
  join: {
    ask: 'Proposer d’aider à la tenir', asked: 'Vous avez proposé le {{day}} d’aider à la tenir.', title: 'Aider à tenir « {{name}} »', help: 'Le responsable lit ce message et vous nomme contributeur, ou dit pourquoi non.', message: 'Message au responsable', send: 'Demander', sent: 'Demandé.', requests: 'Qui propose d’aider', accept: 'Nommer contributeur', acceptNamed: 'Nommer contributeur : {{name}}', refuse: 'Refuser', refuseNamed: 'Refuser : {{name}}', accepted: '{{name}} est maintenant contributeur.', refused: 'Refusé.', wasRefused: 'Votre demande n’a pas été acceptée.', why: 'Pourquoi ?',
  },
  merge: {
    open: 'Fusionner dans une autre fiche', title: 'Fusionner « {{name}} » dans une autre fiche', help: 'Cette fiche est retirée et reste lisible avec tout son historique. L’autre reprend ce qui lui manque. Les deux figurent au journal, et une fusion peut être annulée.', into: 'La fiche qui reste', intoMissing: 'Choisissez la fiche qui reste.', preview: 'Montrer ce qu’elle reprend', nothing: 'Elle ne reprend rien : elle dit déjà tout cela.', links: 'Liens avec la stratégie : {{links}}. Relations : {{relations}}.', reason: 'Pourquoi est-ce le même système ?', reasonMissing: 'Dites pourquoi c’est le même système.', back: 'En choisir une autre', merge: 'Fusionner', letsIn: 'Ces personnes ne peuvent pas lire la fiche qui reste. Comme elles tiennent celle-ci, elles tiendront aussi l’autre et en liront tout le contenu :', letIn: 'Je veux qu’elles la lisent', letInMissing: 'Donnez votre accord ou choisissez une autre fiche.', merged: 'Fusionnée dans {{reference}}.',
    gone: 'Cette fiche a été fusionnée dans', undo: 'Annuler la fusion', undoTitle: 'Annuler cette fusion ?', undoHelp: 'Cette fiche continue comme avant. L’autre rend ce qu’elle tient encore tel qu’elle l’a repris ; ce qui a changé depuis reste.', undoReason: 'Pourquoi l’annuler ?', undoReasonMissing: 'Dites pourquoi.', undone: 'La fusion est annulée.',
  },
  waiting: {
    duties_one: '{{count}} de vos obligations est en retard', duties_other: '{{count}} de vos obligations sont en retard', dutiesMore: 'Plus de {{count}} de vos obligations sont en retard', title: 'En attente de votre réponse', join: '{{name}} propose d’aider à tenir « {{system}} »', access_one: '{{count}} personne demande l’accès', access_other: '{{count}} personnes demandent l’accès' },
};
