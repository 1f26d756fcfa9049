// Français : ce qui entoure chaque page, et ce que toute page peut dire.
export const frame = {
  sessions: {
    endHelp: 'Il faudra s’y connecter de nouveau. Ce qui y a été saisi est gardé.', title: 'Mes sessions ouvertes', intro: 'Une session se termine après douze heures, après deux heures sans utilisation, ou ici. Terminez celles que vous ne reconnaissez pas.',
    where: 'Où', started: 'Ouverte', seen: 'Dernière utilisation', expires: 'Se termine au plus tard', end: 'Terminer', endOne: 'Terminer : {{where}}, ouverte {{at}}', endOthers: 'Terminer toutes les autres', ended: 'Terminé.',
    this: 'Celle-ci', unknown: 'Inconnu', bySigningOut: 'Déconnectez-vous pour la terminer',
  },
  frame: {
    hasLeft: 'a quitté l’institution',
    inbox_one: 'Boîte de réception, {{count}} non lu', inbox_many: 'Boîte de réception, {{count}} non lus', inbox_other: 'Boîte de réception, {{count}} non lus',
    product: 'Registre des systèmes d’IA', printed: 'Imprimé le {{day}}', skip: 'Aller au contenu', search: 'Chercher dans le registre', doSearch: 'Chercher', language: 'Langue',
    menu: 'Menu principal', breadcrumbs: 'Vous êtes ici', roles: 'Vos rôles :', signOut: 'Se déconnecter', version: 'Version', ruleset: 'Règles en vigueur',
    interface: 'Pour les programmes', apiDocs: 'documentation de l’API', opensElsewhere: 's’ouvre dans un nouvel onglet',
  },
  menu: { home: 'Accueil', register: 'Registre', reviews: 'Examens', duties: 'Obligations', strategy: 'Stratégie', audit: 'Audit', people: 'Personnes' },
  keys: {
    single: 'Les touches d’une lettre sont des raccourcis', title: 'Touches', '/': 'Aller à la recherche', '?': 'Montrer ces touches', j: 'Ligne suivante d’une liste', k: 'Ligne précédente d’une liste', x: 'Choisir la ligne',
    Enter: 'Ouvrir la ligne', Esc: 'Fermer une fenêtre',
  },
  role: { staff: 'Personnel', coordinator: 'Coordinateur', board: 'Membre du conseil', compliance: 'Responsable de la conformité', auditor: 'Auditeur', strategy: 'Responsable de la stratégie', admin: 'Administrateur' },
  roleMay: {
    staff: 'enregistre des systèmes et répond aux questions', coordinator: 'aide les unités de son périmètre à tenir leurs fiches', board: 'voit toutes les unités, les fiches restreintes seulement en nombre',
    compliance: 'examine et décide', auditor: 'lit et prouve tout, ne modifie rien',
    strategy: 'tient les liens avec la stratégie', admin: 'gère les personnes, les unités et les réglages',
  },
  signIn: {
    atProvider: 'Se connecter avec {{name}}', providerIntro: 'Vous vous connectez avec le compte de votre institution. Le registre ne voit jamais votre mot de passe.', or: 'Ou essayez la démonstration', again: 'Se connecter sous un autre nom',
    title: 'Se connecter', intro: 'Ceci est une démonstration : choisissez qui vous voulez être. Chaque personne a d’autres droits.', as: 'Se connecter', asName: 'Se connecter en tant que {{name}}',
    noDemo: 'La connexion de démonstration est désactivée ici, et aucune autre n’a encore été installée. Adressez-vous à votre administrateur.',
    expired: 'Votre session est terminée', expiredHelp: 'Reconnectez-vous pour continuer. Ce que vous avez écrit est toujours là.',
  },
  state: {
    justNow: 'à l’instant', working: 'En cours…', loading: 'Chargement…', tryAgain: 'Réessayer', notAllowed: 'Vous ne pouvez pas voir cette page',
    unsent: 'Après que vous avez quitté la page, quelque chose n’a pas été envoyé : {{title}}. Ce que vous y avez saisi est conservé.',
    notAllowedHelp: 'Vos rôles ne le permettent pas. Si vous en avez besoin pour votre travail, adressez-vous à votre administrateur.',
    notFound: 'Il n’y a rien à cette adresse', notFoundHelp: 'L’adresse est peut-être mal écrite, ou la page a changé de place.', toHome: 'Aller à l’accueil',
  },
  problem: {
    unreachable: 'Le serveur est injoignable', unreachableHelp: 'Vérifiez votre connexion et réessayez. Ce que vous avez écrit est toujours là.',
    unexpected: 'Cette page a rencontré un problème', unexpectedHelp: 'Rechargez la page. Si cela se reproduit, prévenez les responsables du registre.',
    quote: 'Si vous demandez de l’aide, indiquez :', semicolon: ' ; ', colon: ' : ',
  },
  faults: { title: 'Il y a {{count}} points à corriger', ofPage: 'Erreur : {{title}}' },
  button: { cancel: 'Annuler', close: 'Fermer' },
  field: {
    optional: 'facultatif', choose: 'Veuillez choisir',
    left_one: 'encore {{count}} caractère', left_other: 'encore {{count}} caractères',
    over_one: '{{count}} caractère de trop', over_other: '{{count}} caractères de trop',
    more_one: 'il manque {{count}} caractère', more_other: 'il manque {{count}} caractères',
    typed_one: '{{count}} caractère', typed_other: '{{count}} caractères',
    offers: 'Déjà utilisés :',
    dayOutside: 'Choisissez un jour du {{from}} au {{to}}.',
    tooLong_one: 'Raccourcissez de {{count}} caractère.', tooLong_other: 'Raccourcissez de {{count}} caractères.',
  },
  pager: { previous: 'Précédent', next: 'Suivant' },
};
