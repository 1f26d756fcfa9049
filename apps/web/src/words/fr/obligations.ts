// Français : obligations.
export const obligations = {
  dutyState: { open: 'Ouverte', in_progress: 'En cours', met: 'Remplie', not_applicable: 'Sans objet' },
  dutyStanding: { overdue: 'En retard', due: 'À échéance', before_use: 'Avant l’utilisation', later: 'Plus tard', done: 'Faite', lapsed: 'N’est plus due' },
  duty: {
    title: 'Obligations', intro: 'Ce que le droit et les règles internes demandent pour les systèmes que vous pouvez lire, par échéance.', tab: 'Obligations', list: 'Liste', calendar: 'Par trimestre', views: 'Manières de voir les obligations',
    none: 'Aucune obligation ne découle encore des réponses', noneHelp: 'Les obligations apparaissent quand des questions reçoivent une réponse.', nothingHere: 'Aucune obligation ne correspond à ces filtres', mine: 'Les miennes seulement', all: 'Toutes', standing: 'Où elle en est', unit: 'Unité', pages: 'Pages de la liste',
    what: 'Obligation', system: 'Système', due: 'Échéance', who: 'Qui', state: 'État', inForceSince: 'en vigueur depuis le {{day}}', toShow: 'à montrer ici au plus tard le {{day}}', dueOn: 'échéance {{day}}', beforeUse: 'avant l’utilisation du système', afterChange: 'seulement après une modification importante', effective: 'en vigueur à partir du {{day}}', formal: 'selon la lettre à partir du {{day}}',
    certainty: 'Certitude de la date', uncertain: 'La décision l’entraîne ; les réponses la laissent ouverte.', unsettled: 'Une date ultérieure reste possible, selon les réponses.', owner: 'le propriétaire', change: 'Modifier', changeNamed: 'Modifier : {{duty}}', changed: 'Enregistré.',
    certainties: { text: 'lu dans le règlement', 'text-amending': 'lu dans le règlement modificatif', recital: 'selon un considérant', 'draft-guideline': 'selon un projet de lignes directrices', secondary: 'selon des sources secondaires', knowledge: 'connaissance générale, non relue', own: 'notre lecture' },
    note: 'Ce qui a été fait', reason: 'Pourquoi elle est sans objet', reasonMissing: 'Dites pourquoi elle est sans objet.', responsible: 'Qui s’en occupe', responsibleOwner: 'Le propriétaire', choose: 'Quelqu’un d’autre…', for: 'S’applique en raison de : {{classes}}', everySystem: 'S’applique à tout système d’IA',
    lapsed_one: '{{count}} obligation n’est plus due', lapsed_other: '{{count}} obligations ne sont plus dues', whenDone: 'Faites', open: 'Ouvertes', overdue: 'En retard', quarter: 'Trimestre', quarterName: 'T{{quarter}} {{year}}', noQuarter: 'Aucune obligation n’a encore de date', toQuarter: 'Afficher {{quarter}}',
    shownQuarter: 'À échéance au {{quarter}}', showAll: 'Afficher toutes les dates',
  },
  dutyChange: {
    title: 'Les obligations changeraient', help: 'Les réponses, la décision ou les règles ont changé depuis la reprise de ces obligations. Accepter ne fait rien perdre : ce qui a été fait reste lisible.', added_one: '{{count}} nouvelle obligation', added_other: '{{count}} nouvelles obligations',
    removed_one: '{{count}} obligation n’est plus due', removed_other: '{{count}} obligations ne sont plus dues', moved_one: '{{count}} obligation change', moved_other: '{{count}} obligations changent', workedOn: 'du travail a été fait', day: 'du {{from}} au {{to}}', never: 'aucune date', otherwise: 'classe, disposition ou certitude',
    accept: 'Accepter les changements', accepted: 'Les obligations sont à jour.', notMine: 'Qui tient la fiche les accepte.',
  },
  evidence: {
    reliedOn: 'Pièces sur lesquelles elle repose',
    title: 'Pièces', intro: 'Fichiers et liens qui montrent ce qui a été fait. Rien n’est jamais supprimé ; ce qui ne vaut plus est retiré.', none: 'Aucune pièce n’a encore été ajoutée', add: 'Ajouter une pièce…', addTitle: 'Ajouter une pièce', kind: 'De quoi s’agit-il ?', file: 'Un fichier', link: 'Un lien', name: 'Titre', nameMissing: 'Donnez un titre.',
    choose: 'Fichier', fileHelp: 'PDF, images, fichiers Office et OpenDocument, RTF, courriels (.eml, .msg), texte simple. Choisissez-le ou déposez-le ici.', fileMissing: 'Choisissez un fichier.', url: 'Adresse', urlMissing: 'Indiquez une adresse qui commence par https://.', standsFor: 'Date de la pièce', standsForHelp: 'Par exemple la date du rapport, de la formation ou de la décision.', validUntil: 'Vaut jusqu’au', send: 'Ajouter', sent: 'Ajouté.', progress: '{{percent}} envoyés',
    ofDay: 'du {{day}}', validTo: 'vaut jusqu’au {{day}}', expired: 'ne vaut plus', addedBy: 'ajoutée par {{name}}, {{at}}', size: '{{size}} ko', digest: 'SHA-256', withdraw: 'Retirer…', withdrawNamed: 'Retirer : {{title}}', withdrawTitle: 'Retirer cette pièce ?', withdrawHelp: 'Elle reste lisible, et ne compte plus pour les obligations qu’elle servait.', reason: 'Raison', reasonMissing: 'Dites pourquoi.', withdrawn: 'Retirée.',
    withdrawnBy: 'retirée par {{name}} : {{reason}}', serves_one: 'sert {{count}} obligation ou décision', serves_other: 'sert {{count}} obligations et décisions', forAnswer: 'Preuves de cette réponse', chooseForAnswer: 'Preuves de : {{question}}', forDuty: 'Pièces à l’appui', oneMore: 'Ajouter un fichier ou un lien', download: 'Enregistrer {{title}}', withdrawnOnes_one: '{{count}} retirée', withdrawnOnes_other: '{{count}} retirées',
  },
  dutyAlert: { overdue: 'En retard', to_accept: 'Changements à accepter' },
  dutyRun: { start: 'Recalculer toutes les obligations', help: 'Pour tous les systèmes, selon les règles d’aujourd’hui. Ce qui changerait attend d’être accepté sur chaque système.', progress: '{{done}} systèmes sur {{total}}', finished: 'Recalculé {{at}} : {{changed}} systèmes sur {{total}} changeraient.', title: 'Tous les systèmes' },
};
