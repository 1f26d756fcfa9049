// French: inbox, mail and webhooks.
export const inbox = {
  inbox: {
    told: { commented: 'Nouveau commentaire de {{name}} : « {{words}} »', mentioned: '{{name}} vous mentionne : « {{words}} »' },
    title: 'Boîte de réception', preferences: 'Préférences de courriel', preferencesTitle: 'Préférences de courriel', preferencesIntro: 'Tout se trouve dans votre boîte de réception. Choisissez ici ce qui vient aussi par courriel.', views: 'Que montrer', all: 'Tout',
    unread: 'Non lus', none: 'Il n’y a encore rien pour vous', noneUnread: 'Vous avez tout lu', pages: 'Pages d’avis', markAll: 'Tout marquer comme lu', allRead: 'Tout est lu.', isUnread: 'non lu', markRead: 'Marquer comme lu', markUnread: 'Marquer comme non lu',
    markReadNamed: 'Marquer comme lu : {{what}}', markUnreadNamed: 'Marquer comme non lu : {{what}}', noMail: 'Ce registre n’envoie pas de courriel. Tout se trouve dans votre boîte de réception.', noAddress: 'Le registre ne connaît pas votre adresse. Demandez à votre administrateur de l’inscrire.',
    address: 'Les courriels vont à {{address}}.', saved: 'Enregistré.', noneOf: 'Aucun courriel : {{group}}',
  },
  mailMode: {
    now: 'Aussitôt', daily: 'Dans le courriel du matin', never: 'Aucun courriel',
  },
  noticeGroup: {
    talk: 'Commentaires', review: 'Examens', duties: 'Obligations et preuves', incidents: 'Incidents', keeping: 'Fiches et vues', office: 'Vie du registre',
  },
  noticeKind: {
    mentioned: 'Quelqu’un vous mentionne', commented: 'Nouveaux commentaires sur vos fiches et vos fils', review_waiting: 'Une classification attend son examen', review_assigned: 'Un examen vous est attribué', review_returned: 'Un examen revient avec des questions',
    review_answered: 'Vos questions reçoivent une réponse', review_decided: 'La classe de votre système est décidée', review_due_again: 'Un examen est à refaire', consent_wanted: 'Une classe plus basse demande votre accord', consent_answered: 'Le second agent répond',
    duty_given: 'Une obligation vous est confiée', editor_added: 'Vous êtes ajouté à ceux qui tiennent une fiche', owner_left: 'Le responsable d’une fiche est parti', stand_in: 'Vous remplacez quelqu’un', duty_due: 'Des obligations arrivent à échéance', duty_overdue: 'Des obligations sont en retard', duty_escalated: 'Des obligations en retard vous sont signalées', evidence_expiring: 'Des preuves expirent', incident_reported: 'Un incident est signalé', incident_triaged: 'Un incident est qualifié',
    incident_due: 'Le délai d’un incident se termine', system_handed_over: 'Un système vous est confié', join_asked: 'Quelqu’un demande à rejoindre votre fiche', join_answered: 'Votre demande de rejoindre reçoit une réponse', access_asked: 'Quelqu’un demande un accès',
    tokens_tried: 'Des jetons qui n’ouvrent rien sont essayés', evidence_damaged: 'Un fichier de pièce justificative a changé', role_given: 'Vos rôles changent', rules_proposed: 'De nouvelles règles attendent un second agent', view_changed: 'Des systèmes changent dans une vue que vous suivez',
  },
  webhook: {
    title: 'Webhooks', intro: 'Programmes informés des entrées du journal. Ils apprennent de quelle entrée il s’agit, sans plus ; ce qui concerne des personnes et des fiches restreintes n’est pas envoyé.', add: 'Ajouter un webhook', none: 'Aucun programme n’écoute encore',
    change: 'Modifier', changeNamed: 'Modifier {{name}}', save: 'Enregistrer', saved: 'Enregistré.', on: 'Actif', off: 'Inactif', switchOn: 'Activer', switchOff: 'Désactiver', try: 'Envoyer un essai', tried: 'Un essai est en route.', renew: 'Nouveau secret', renewHelp: 'L’ancien secret ne signe plus rien dès maintenant.',
    secret: 'Secret', secretHelp: 'Copiez-le maintenant ; il ne sera plus jamais montré. Le destinataire s’en sert pour vérifier la signature.', everything: 'Toutes les entrées', deliveries: 'Envois', noDeliveries: 'Rien n’a encore été envoyé', dead_one: '{{count}} abandonné',
    dead_many: '{{count}} abandonnés', dead_other: '{{count}} abandonnés', waiting_one: '{{count}} en attente', waiting_many: '{{count}} en attente', waiting_other: '{{count}} en attente', entry: 'Entrée', at: 'Depuis', state: 'État', answer: 'Dernière réponse',
    replay: 'Renvoyer', replayed: 'De nouveau en route.', attempts_one: '{{count}} essai', attempts_many: '{{count}} essais', attempts_other: '{{count}} essais', all: 'Tous', pages: 'Pages d’envois', name: 'Nom', nameMissing: 'Donnez-lui un nom.', url: 'Adresse',
    urlHelp: 'Commence par https://.', urlWrong: 'Entrez une adresse.', intents: 'Quelles entrées', intentsHelp: 'Une par ligne, p. ex. review.decide, ou review.* pour tout ce qui touche aux examens. Vide : toutes.',
  },
  deliveryState: {
    waiting: 'En attente', delivered: 'Reçu', dead: 'Abandonné',
  },
};
