// French: finding systems by what they have in common.
export const finding = {
  visibility: { institution: 'Tout le monde', unit: 'L’unité', restricted: 'Restreint' },
  keeper: { others: 'D’autres tiennent la fiche', nobody: 'Personne ne tient la fiche' },
  facet: { keeper: 'Responsable parti', unit: 'Unité', origin: 'Origine', supplier: 'Fournisseur', gpai: 'Modèle d’IA à usage général', personalData: 'Données personnelles', action: 'Action de la stratégie', tag: 'Mot-clé', visibility: 'Visible par', yes: 'Oui', no: 'Non', unknown: 'Non connu', more: 'Tout afficher ({{count}})' },
  bulk: {
    choose: 'Choisir {{name}}', chooseAll: 'Tout choisir sur cette page', column: 'Choisir', chosen_one: '{{count}} système choisi', chosen_other: '{{count}} systèmes choisis', change: 'Les modifier', changeAll: 'Modifier tous les résultats', none: 'Ne rien choisir',
    title: 'Modifier plusieurs systèmes', owner: 'Nouveau responsable', noOwner: 'Les responsables restent', chooseOwner: 'Choisir un nouveau responsable', unit: 'Unité', stage: 'Étape', stays: 'Reste tel quel', addTags: 'Mots-clés à ajouter', removeTags: 'Mots-clés à retirer', tagsHelp: 'Séparés par des virgules.', nothing: 'Dites ce qui doit changer.', preview: 'Montrer ce qui changerait', back: 'Modifier autre chose', what: 'Ce qui changerait', reason: 'Pourquoi cette modification ?',
    will_one: '{{count}} système changera.', will_other: '{{count}} systèmes changeront.', same_one: '{{count}} est déjà ainsi et reste de côté.', same_other: '{{count}} sont déjà ainsi et restent de côté.', cannot_one: '{{count}} ne peut pas être modifié ainsi et reste de côté.', cannot_other: '{{count}} ne peuvent pas être modifiés ainsi et restent de côté.', tooMany: '{{total}} systèmes, c’est trop à la fois. Réduisez la liste à {{most}} au plus.',
    sameOne: 'Est déjà ainsi', apply_one: 'Modifier {{count}} système', apply_other: 'Modifier {{count}} systèmes', done_one: '{{count}} système modifié.', done_other: '{{count}} systèmes modifiés.', again: 'Regarder de nouveau',
  },
  view: {
    title: 'Vues', save: 'Enregistrer cette vue', name: 'Nom', nameHelp: 'Par exemple « En service dans mon unité ».', nameMissing: 'Donnez un nom à la vue.', share: 'Tout le monde peut l’utiliser', saved: 'La vue est enregistrée.', of: 'de {{name}}', more: 'Que faire de « {{name}} »', rename: 'Renommer ou partager', replace: 'Montrer ce qui est affiché maintenant', remove: 'Supprimer', removeTitle: 'Supprimer cette vue ?', removeHelp: '« {{name}} » disparaît, aussi pour ceux qui la suivent. Les systèmes restent tels quels.', removed: 'La vue est supprimée.', renamed: 'La vue est modifiée.',
    follow: 'Suivre', unfollow: 'Ne plus suivre', following: 'Vous suivez « {{name}} » : l’accueil vous dira ce qu’il y a de nouveau.', followed: 'Vues que je suis', changed_one: '{{count}} système nouveau ou modifié', changed_other: '{{count}} systèmes nouveaux ou modifiés', nothing: 'Rien de nouveau', since: 'depuis {{when}}',
  },
};
