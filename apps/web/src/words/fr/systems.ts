// Français : accueil, registre, fiches.
export const systems = {
  elsewhere: {
    title: 'Ce texte a été modifié dans une autre fenêtre', intro: 'Vous avez saisi du texte ici et dans une autre fenêtre ou sur un autre ordinateur. Rien n’est encore perdu : choisissez avec quel texte continuer.', gone: 'Là-bas, il a été envoyé ou abandonné entre-temps. Ce que vous avez saisi ici ne l’a pas été.',
    here: 'Ici', there: 'Ailleurs', nothing: 'D’autres choix, sans texte propre.', takeNewer: 'Prendre ce qui a été saisi ailleurs', leave: 'L’abandonner ici aussi', keepMine: 'Garder ce qui est ici',
  },
  home: {
    drafts: 'Ce que vous avez commencé', discard: 'Supprimer', discardDraft: 'Supprimer : {{draft}}',
    draft: { registering: 'Enregistrement de « {{name}} »', editing: 'Une modification d’un enregistrement', answers: 'Des réponses aux questions', submitting: 'Un message à l’agent de conformité', deciding: 'Une décision', linking: 'Un lien vers une action' },
    title: 'Bienvenue, {{name}}', intro: 'Ce qui vous attend dans le registre.',
    register: 'Enregistrer un système d’IA', registerHelp: 'Un système s’enregistre en deux courtes étapes. Vous pouvez répondre aux questions de classification tout de suite ou plus tard.',
    mine: 'Mes systèmes', needs: 'Ce qu’il lui faut', allMine: 'Tous mes systèmes', noneYet: 'Vous n’avez pas encore enregistré de système', noneYetHelp: 'Les systèmes que vous enregistrez apparaissent ici, chacun avec ce qui lui manque.',
    needsAnswers: 'Répondre aux questions', needsMoreAnswers: 'Compléter : la classe reste ouverte', needsReplies: 'Répondre aux questions du responsable', needsSubmission: 'Soumettre à l’examen', needsResubmission: 'Soumettre à nouveau : l’examen est de nouveau à faire',
    waitsForOfficer: 'Attend un responsable de la conformité', needsNothing: 'Rien pour l’instant',
    targets: 'Prochaines échéances de la stratégie', coverage_one: '{{linked}} action sur {{all}} a des systèmes liés.', coverage_other: '{{linked}} actions sur {{all}} ont des systèmes liés.', allActions: 'Toutes les actions',
    today: 'Le registre aujourd’hui', todayIn: 'Le registre aujourd’hui : {{units}}',
    figure: { all: 'Systèmes d’IA', prohibited: 'Interdits', highRisk: 'À haut risque', undecided: 'En pilote ou en service sans décision valable', nobody: 'Tenus par personne', late: 'Avec des obligations en retard' },
    admin: 'Vous gérez les personnes, les unités et les réglages. Les fiches et les examens sont dans d’autres mains.',
  },
  stage: { idea: 'Idée', development: 'En développement', pilot: 'Pilote', in_use: 'En service', suspended: 'Suspendu', retired: 'Retiré' },
  origin: {
    in_house: 'Développé en interne', contracted: 'Développé par un prestataire', purchased: 'Produit acheté', other_institution: 'Service d’une autre institution', open_source: 'Logiciel libre',
  },
  originHelp: {
    in_house: 'Notre propre personnel le développe.', contracted: 'Développé pour nous dans le cadre d’un contrat.', purchased: 'Acheté ou loué tel quel, aussi comme service en ligne.',
    other_institution: 'Un autre organe de l’UE l’exploite et nous l’utilisons.', open_source: 'Logiciel librement disponible que nous exploitons nous-mêmes.',
  },
  system: { ownerLeft: 'Le responsable est parti',
    reference: 'Référence', name: 'Nom', summary: 'Résumé', purpose: 'Destination', unit: 'Unité', stage: 'Stade', origin: 'Origine', class: 'Classe', review: 'Examen',
    retirementReason: 'Motif du retrait', retired: 'Retiré', owner: 'Responsable', changed: 'Modifié', ownedBy: 'Responsable : {{name}}', tabs: 'Parties de cette fiche',
    tab: { overview: 'Vue d’ensemble', classification: 'Classification', review: 'Examen', duties: 'Obligations', documents: 'Documents', incidents: 'Incidents', comments: 'Commentaires', connections: 'Relations', strategy: 'Stratégie', history: 'Historique' },
  },
  register: {
    title: 'Registre des systèmes d’IA', intro: 'Tous les systèmes d’IA enregistrés, avec leur classe au titre du règlement sur l’IA.', search: 'Rechercher', find: 'Chercher', filters: 'Filtres', mine: 'Mes systèmes seulement',
    noneCalled: 'Aucun système trouvé pour « {{sought}} »', noneCalledHere: 'Aucun système trouvé pour « {{sought}} » avec ces filtres', alike: 'Ceux-ci lui ressemblent :', anywhere: 'Chercher sans les autres filtres', registerIt: 'L’enregistrer', results: 'Systèmes trouvés', noMatch: 'Aucun système ne correspond à ces filtres', empty: 'Aucun système n’est encore enregistré', clear: 'Effacer tous les filtres', pages: 'Pages du registre',
    count_one: '{{shown}} système', count_other: '{{shown}} systèmes',
  },
  asOf: {
    title: 'Registre au {{day}}', intro: 'Chaque système avec son enregistrement, sa classe et son examen tels qu’ils étaient le soir de ce jour à Bruxelles. Les noms de personnes et d’unités sont ceux d’aujourd’hui.',
    day: 'Jour', name: 'Nom ou référence', open: 'Un jour passé', empty: 'Aucun système ne correspond ou n’était encore enregistré', decidedBy: 'Décidé par',
  },
  wizard: {
    intro: 'Deux courtes étapes, puis la classification. Seul ce qui est demandé ici est nécessaire pour enregistrer.',
    what: 'De quoi s’agit-il ?', where: 'Où est-il ?', classify: 'Classification', next: 'Suite : où est-il ?', back: 'Retour', create: 'Enregistrer et passer aux questions',
    kept: 'Ce que vous saisissez est conservé pour vous jusqu’à l’enregistrement, aussi sur un autre ordinateur.', discardHelp: 'Ce que vous avez saisi disparaît sur tous les ordinateurs, et rien ne le fera revenir.', discard: 'Effacer ce que j’ai écrit', registered: 'Enregistré sous {{reference}}.',
    nameHelp: 'Comme on l’appelle, par exemple « Résumés de réunions ».', nameMissing: 'Donnez un nom au système.',
    summaryHelp: 'En mots simples, pour quelqu’un qui n’en a jamais entendu parler : que fait-il, et pour qui ?', summaryMissing: 'Dites en une ou deux phrases ce que fait le système.',
    purposeHelp: 'L’utilisation à laquelle il est destiné, dans quel cadre et avec quel résultat (article 3, point 12), du règlement sur l’IA).', purposeMissing: 'Dites à quelle utilisation le système est destiné.',
    unitHelp: 'L’unité qui en est responsable.', unitMissing: 'Choisissez l’unité responsable.', stageMissing: 'Choisissez le stade du système.',
    retirementHelp: 'Un enregistrement retiré n’est plus jamais modifié.', retirementMissing: 'Indiquez pourquoi il est retiré.', originHelp: 'D’où vient-il ?', originMissing: 'Choisissez d’où vient le système.',
  },
  overview: {
    removeRowHelp: 'Ce qui y a été saisi disparaît aussi.', missing_one: '{{count}} champ manquant', missing_other: '{{count}} champs manquants', complete: 'Complet', completeness: 'Ce qui manque encore', noneKnown: 'Rien n’est encore indiqué ici.', details: 'Détails', openTasks: 'Seulement si la classe ou notre rôle le demande.', yes: 'Oui', no: 'Non', addLine: 'Un élément par ligne.', choose: 'Pas encore connu', reason: 'Pourquoi ce changement ? Conservé dans l’historique.', conflict: 'Quelqu’un d’autre a modifié ce champ entre-temps. Le registre indique maintenant : {{theirs}}', nothing: 'rien', edit: 'Modifier', editSection: 'Modifier « {{section}} »', save: 'Enregistrer', saved: 'Enregistré.', theirs: 'Le registre indique maintenant :', record: 'La fiche',
    registered: 'Enregistré le', version: 'Version', unclassified: 'Pas encore connue : les questions n’ont pas reçu de réponse.', decided: 'Décidée par un responsable : {{class}}',
  },
};
