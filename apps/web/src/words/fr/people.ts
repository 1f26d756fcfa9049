// French: people, their roles, and the units they belong to.
export const people = {
  people: {
    title: 'Personnes', units: 'Unités', parts: 'Personnes et unités', intro: 'Qui peut utiliser le registre, et avec quels rôles. Sans rôle, personne ne peut rien faire.', search: 'Nom', role: 'Rôle', anyRole: 'Tous les rôles', state: 'Situation',
    states: { active: 'Présentes', left: 'Parties', all: 'Toutes' }, none: 'Personne ne correspond', add: 'Ajouter une personne', addHelp: 'La personne n’a pas encore de rôle ; donnez-lui-en un ensuite.', added: '{{name}} est ajouté(e).', noRole: 'Aucun rôle',
    name: 'Nom', unit: 'Unité', roles: 'Rôles', left: 'Partie', subject: 'Identifiant auprès du service de connexion', subjectHelp: 'Tel que le service désigne la personne, par exemple un identifiant EU Login.', mail: 'Adresse électronique', language: 'Langue', mailHelp: 'Uniquement pour les avis.',
    needed: 'Ce champ est nécessaire.', about: 'À propos de la personne', owns_one: 'Responsable de {{count}} système non retiré.', owns_other: 'Responsable de {{count}} systèmes non retirés.', theirSystems: 'Transférez-les avant un départ : d’autres attendent ce que tient un responsable.',
    edit: 'Modifier', save: 'Enregistrer', saved: 'Enregistré.', pages: 'Pages de personnes', noRight: 'Seuls les administrateurs gèrent les personnes et les unités.',
  },
  grant: {
    title: 'Rôles', none: 'Aucun rôle n’a jamais été donné', role: 'Rôle', unit: 'Pour', whole: 'Toute l’institution', from: 'À partir du', to: 'Jusqu’au', by: 'Donné par', register: 'le registre', state: 'Situation', now: 'En vigueur', ended: 'Terminé', coming: 'Pas encore',
    give: 'Donner un rôle', giveTo: 'Donner un rôle à {{name}}', chooseUnit: 'Choisir une unité', unitMissing: 'Choisissez l’unité pour laquelle le rôle est donné.', fromHelp: 'Vide : dès maintenant.', toHelp: 'Le dernier jour. Vide : jusqu’à ce qu’il soit terminé.', given: 'Le rôle est donné.',
    end: 'Terminer', endNamed: 'Terminer : {{role}}', endTitle: 'Terminer ce rôle ?', endHelp: '{{name}} perd le rôle « {{role}} » dès le prochain clic. L’historique en garde la trace.', wasEnded: 'Le rôle est terminé.', notYourself: 'Personne ne se donne de rôle. Un autre administrateur peut le faire.',
  },
  leaving: {
    title: 'Départ', deactivate: 'La personne est partie', deactivateHelp: 'Plus personne ne peut se connecter comme {{name}}, et les sessions ouvertes se terminent aussitôt. Fiches, rôles et historique restent tels quels.', deactivated: 'Plus personne ne peut se connecter comme {{name}}.',
    reactivate: 'La personne est revenue', reactivated: '{{name}} peut de nouveau se connecter.', pseudonymise: 'Oublier qui c’était',
    pseudonymiseHelp: 'Nom, adresse et identifiant sont remplacés définitivement par un pseudonyme. Les fiches et l’historique restent. Ceci ne peut pas être annulé.', pseudonymised: 'Oublié.', since: 'Partie le {{day}}', forgotten: 'Oubliée le {{day}}',
  },
  units: {
    intro: 'L’organisation sous forme d’arbre. Les droits sur une unité valent pour toutes celles qui en dépendent.', add: 'Ajouter une unité', addBelow: 'Ajouter sous {{code}}', change: 'Modifier {{code}}', code: 'Code', codeHelp: 'Majuscules, chiffres et points, par exemple CNECT.A.1.', codeWrong: 'Utilisez des majuscules, des chiffres et des points.',
    nameEn: 'Nom en anglais', nameFr: 'Nom en français', nameDe: 'Nom en allemand', parent: 'Dépend de', top: 'Rien : elle est au sommet', from: 'Depuis', to: 'Dernier jour', toHelp: 'L’unité ferme après ce jour. Personnes et systèmes doivent avoir été déplacés avant.', closed: 'Fermée', closedOn: 'Fermée après le {{day}}', saved: '{{code}} est enregistrée.', showClosed: 'Afficher les unités fermées', none: 'Aucune unité pour l’instant', people: 'Personnes de {{code}}', peopleShort: 'Personnes',
  },
  tokens: {
    title: 'Mes jetons', intro: 'Avec un jeton, un programme agit pour vous : il ne fait jamais plus que ce que vous pouvez à ce moment-là, et le journal indique que c’était le programme.', none: 'Vous n’avez pas encore de jeton', add: 'Créer un jeton', name: 'À quoi sert-il ?', nameMissing: 'Dites à quoi il sert.', may: 'Que peut-il faire ?', mayMissing: 'Choisissez au moins un droit.', lastDay: 'Dernier jour', lastDayHelp: 'Vide : dans 90 jours. Un an au plus.',
    secret: 'Votre nouveau jeton', secretHelp: 'Copiez-le maintenant : il n’est affiché que cette fois, et personne ne peut l’afficher de nouveau.', copy: 'Copier', copied: 'Copié.', use: 'Les programmes l’envoient avec chaque demande :', done: 'Je l’ai', used: 'Dernière utilisation', never: 'Jamais', state: 'Situation', living: 'Valable', expired: 'Expiré', revoked: 'Révoqué', until: 'Jusqu’au', revoke: 'Révoquer', revokeNamed: 'Révoquer : {{name}}', revokeTitle: 'Révoquer ce jeton ?', revokeHelp: 'Les programmes qui utilisent « {{name}} » sont refusés dès la prochaine demande. Ceci ne peut pas être annulé.', wasRevoked: 'Le jeton est révoqué.', theirs: 'Jetons',
  },
  scopeAction: { triage: 'qualifier', recompute: 'recalculer', read: 'lire', create: 'créer', update: 'modifier', assess: 'répondre aux questions', submit: 'soumettre à l’examen', decide: 'décider', merge: 'fusionner', link: 'relier à la stratégie', handOver: 'transférer', export: 'exporter', release: 'publier', grant: 'donner des rôles' },
  scopeSubject: { View: 'Vues', JoinRequest: 'Demandes de participation', Incident: 'Incidents', Comment: 'Commentaires', Duty: 'Obligations', Settings: 'Paramètres', AiSystem: 'Systèmes d’IA', Review: 'Examens', Strategy: 'Stratégie', AuditLog: 'Journal d’audit', Register: 'Tout le registre', Person: 'Personnes', Unit: 'Unités', Rules: 'Règles' },
  guest: {
    title: 'Demander l’accès', hello: '{{provider}} vous connaît sous le nom de {{name}}. Le registre ne vous connaît pas encore.', intro: 'Dites à quoi il vous servira. Un administrateur répondra ; vous verrez la réponse ici après une nouvelle connexion.', unit: 'Votre unité', unitMissing: 'Choisissez votre unité.', reason: 'À quoi vous servira-t-il ?', reasonHelp: 'Par exemple : « J’enregistre les systèmes d’IA de mon unité. »', reasonMissing: 'Dites à quoi il vous servira.', ask: 'Demander l’accès',
    open: 'Vous avez demandé l’accès', openHelp: 'Demandé le {{day}}. Un administrateur répondra.', refused: 'L’accès a été refusé', refusedHelp: 'Pourquoi : {{answer}}', askAgain: 'Vous pouvez refaire une demande.', granted: 'Vous avez accès', grantedHelp: 'Connectez-vous de nouveau pour entrer.',
  },
  requests: {
    title: 'Demandes', none: 'Personne n’attend l’accès', of: 'Accès pour {{name}}', asked: 'Demandé le {{day}}', grant: 'Donner accès', grantNamed: 'Donner accès : {{name}}', refuse: 'Refuser', refuseNamed: 'Refuser : {{name}}', why: 'Pourquoi l’accès est-il refusé ?', whyHelp: 'La personne lit ce texte.', whyMissing: 'Dites pourquoi.', granted: '{{name}} a accès.', refused: 'La demande est refusée.', pages: 'Pages de demandes',
  },
};
