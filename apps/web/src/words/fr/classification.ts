// Français : classes, questions, évaluations. Les mots du droit lui-même viennent de la bibliothèque du droit.
export const classification = {
  class: {
    not_ai_system: 'Pas un système d’IA', out_of_scope: 'Hors du règlement', minimal: 'Risque minimal', transparency: 'Transparence', high_risk: 'Haut risque', prohibited: 'Interdit',
    undetermined: 'Pas encore connue', none: 'Pas encore classé', provisional: 'pour l’instant : d’autres réponses peuvent encore la changer', provisionalName: '{{class}} ?', span: '{{lower}} – {{upper}} ?',
  },
  scale: {
    outside: 'Hors champ', definite: 'La classe est certaine : {{class}}.', open: 'Pas encore connue : de « {{lower}} » à « {{upper}} », tout reste possible.',
    provisional: 'Pour l’instant « {{class}} » ; de « {{lower}} » à « {{upper}} », tout reste possible.',
  },
  answer: {
    yes: 'Oui', no: 'Non', unknown: 'Je ne sais pas', none: 'Aucune', partlyUnknown: 'Aucune jusqu’ici, les autres ne sont pas connues', othersUnknown: 'les autres ne sont pas connues',
    noneOfThese: 'Aucune de celles-ci', noneOfOthers: 'Aucune des autres', short: { yes: 'Oui', no: 'Non', unknown: 'Ne sais pas' },
  },
  question: {
    next: 'Cette question compte le plus maintenant', help: 'Aide', example: 'Exemple :', guidance: 'Lignes directrices de la Commission, définitives et non contraignantes :', ifUnknown: 'Sans réponse :', note: 'Note', addNote: 'Ajouter une note', noteNeedsAnswer: 'Une note est enregistrée avec une réponse.', numberHelp: 'Un nombre positif ou nul ; 1e25 convient aussi.',
    wrong: { number: 'Écrivez un nombre, par exemple 1e25.', date: 'Écrivez une date complète.' },
  },
  questions: {
    title: 'Questions de classification', intro: 'Répondez à ce que vous savez. « Je ne sais pas » est une bonne réponse : la classe montre alors ce qui reste possible.',
    notAllowed: 'Seul le responsable d’un système répond à ses questions. Vous pouvez lire les réponses sur la page du système.', retired: 'Un système retiré n’est plus modifié.',
    law: 'Droit appliqué : {{title}}. La combinaison des dispositions en classes est notre propre lecture et ne lie personne.',
  },
  group: {
    done: 'réponses : {{done}} sur {{all}}', open_one: '{{count}} peut changer le résultat', open_other: '{{count}} peuvent changer le résultat', details_one: '{{count}} peut changer des détails', details_other: '{{count}} peuvent changer des détails', continue: 'Continuer : {{title}}',
    settled_one: '{{count}} question réglée par d’autres réponses', settled_other: '{{count}} questions réglées par d’autres réponses',
    settledHelp: 'Elles ne conviennent plus à ce que vous avez répondu et comptent donc comme « non ». Elles reviennent si vous changez ces réponses.',
  },
  standing: {
    title: 'La classe jusqu’ici', more: 'Détails', less: 'Fermer', why: 'Pourquoi', open: 'Encore ouvert', also: 'Aussi :', marks: 'À noter',
    noneYet: 'Rien n’est encore établi.', nothingOpen: 'Aucune question ouverte ne peut changer le résultat.', youDoNotKnow: 'vous avez dit ne pas savoir',
    moreOpen_one: '{{count}} de plus', moreOpen_other: '{{count}} de plus', possible_one: '{{count}} disposition pourrait encore s’appliquer', possible_other: '{{count}} dispositions pourraient encore s’appliquer',
    ruledOut_one: '{{count}} disposition ne s’applique pas', ruledOut_other: '{{count}} dispositions ne s’appliquent pas',
  },
  house: {
    rule: 'Règles internes', example: 'Un exemple qui montre comment fonctionnent les règles internes. Ce ne sont les lignes directrices de personne ; votre institution le remplace par les siennes.', span: 'De {{lower}} à {{upper}}, selon les réponses en attente',
    none: 'Aucune règle interne ne demande d’attention pour l’instant.', possible_one: '{{count}} règle interne peut encore s’appliquer', possible_other: '{{count}} règles internes peuvent encore s’appliquer', duties: 'Ce que demandent les règles internes',
  },
  change: {
    title: 'Ce qui changerait le résultat', none: 'Aucun ensemble d’au plus quatre réponses ne changerait la classe.', higher: 'Ce qui élèverait la classe', lower: 'Ce qui abaisserait la classe', to: '{{class}}, si',
    more: 'Il existe d’autres ensembles de ce type, ou de plus grands.', contradicts: 'Autre chose devrait changer en même temps : {{what}}', oneOf: 'l’un de ces choix : {{items}}', without: 'pas : {{items}}',
    above: 'plus de {{bound}}', notAbove: '{{bound}} ou moins', before: 'avant le {{day}}', notBefore: 'le {{day}} ou après',
  },
  contradictions: { title_one: 'Ces réponses ne peuvent être toutes exactes', title_other: '{{count}} fois des réponses ne peuvent être toutes exactes' },
  duties: {
    title: 'Obligations', consequences: 'Ce qui peut s’ensuivre', permission: 'permis, non exigé', none: 'Aucune obligation n’est encore certaine.', possible_one: '{{count}} obligation peut s’appliquer', possible_other: '{{count}} obligations peuvent s’appliquer',
    from: 'à partir du {{day}}', fromAtLeast: 'au plus tôt le {{day}}', byTheLetter: 'selon la lettre à partir du {{day}}', afterChange: 'seulement après une modification importante',
  },
  finding: {
    gives: 'mène à : {{class}}', because_one: 'Décidé par {{count}} réponse', because_other: 'Décidé par {{count}} réponses',
    hangsOn_one: 'Dépend de {{count}} réponse', hangsOn_other: 'Dépend de {{count}} réponses', exception: 'Exception examinée :', exceptions: 'Exceptions examinées',
  },
  reasoning: { show: 'Montrer le raisonnement', true: 'rempli', false: 'non rempli', unknown: 'ouvert', aside: 'sans effet sur le résultat' },
  truth: { true: 's’applique', false: 'ne s’applique pas', unknown: 'encore ouvert' },
  exceptionTruth: { true: 's’applique, donc la disposition non', false: 'ne s’applique pas', unknown: 'encore ouverte' },
  progress: {
    answered_one: '{{count}} réponse sur {{all}}.', answered_other: '{{count}} réponses sur {{all}}.',
    open_one: '{{count}} peut encore changer le résultat.', open_other: '{{count}} peuvent encore changer le résultat.', details_one: 'La classe reste ; {{count}} peut encore changer des détails.',
    details_other: 'La classe reste ; {{count}} peuvent encore changer des détails.', done: 'Aucune autre réponse ne peut changer le résultat.',
  },
  conflict: {
    title_one: '{{count}} réponse a été modifiée entre-temps par quelqu’un d’autre', title_other: '{{count}} réponses ont été modifiées entre-temps par quelqu’un d’autre',
    help: 'Les vôtres sont gardées. Tout ce que vous n’aviez pas touché a été repris du registre. Veuillez choisir :', mine: 'La vôtre :', theirs: 'Dans le registre :', theirsBy: 'Dans le registre, par {{name}} :',
    keepMine: 'Garder la mienne', takeTheirs: 'Prendre la leur',
  },
  save: {
    save: 'Enregistrer les réponses', saved: 'Réponses enregistrées : évaluation {{number}}.', unsaved: 'Pas encore enregistré. Vos réponses sont gardées pour vous, aussi sur un autre ordinateur.', nothing: 'Rien n’est encore enregistré.', upToDate: 'Enregistré : évaluation {{number}}.',
    discard: 'Abandonner', discardTitle: 'Abandonner les réponses non enregistrées ?', discardHelp: 'Vous revenez aux réponses telles que le registre les tient.', toReview: 'Passer à l’examen',
  },
  classification: { start: 'Répondre aux questions', continue: 'Modifier ou compléter les réponses', noneYet: 'Le système n’est pas encore classé' },
  assessment: {
    result: 'Résultat', answers: 'Réponses', by: 'Évalué par {{name}} le {{at}} selon le droit du {{day}}', proof: 'Ce qui prouve cette évaluation', digest: 'Empreinte', engine: 'Moteur',
    noAnswers: 'Aucune question n’a reçu de réponse.', answerCount_one: '{{count}} réponse', answerCount_other: '{{count}} réponses',
    openCount_one: '{{count}} réponse pourrait encore changer le résultat', openCount_other: '{{count}} réponses pourraient encore changer le résultat',
    detailsCount_one: '{{count}} réponse pourrait encore changer des détails, non la classe', detailsCount_other: '{{count}} réponses pourraient encore changer des détails, non la classe',
  },
  replay: {
    run: 'Calculer ici', help: 'Votre propre navigateur applique les mêmes règles aux mêmes réponses et compare l’empreinte.', same: 'Même empreinte, même résultat : rien n’a été modifié.',
    'other-digest': 'Autre empreinte : ces réponses, à cette date et selon ces règles, ne donnent pas ce qui a été enregistré.', 'other-result': 'L’empreinte est juste, mais le résultat affiché n’est pas celui que donnent ces réponses.',
    'other-engine': 'Établie par une autre version du moteur ; elle ne peut être comparée ici.', 'other-rules': 'Les règles disponibles ne sont pas celles de cette évaluation.', 'no-hash': 'Ce navigateur ne calcule d’empreinte que sur une connexion sécurisée (https).',
  },
  past: {
    all: 'Toutes les évaluations', title: 'Évaluation {{number}}', help: 'Voici l’évaluation telle qu’elle a été faite alors. Elle ne change jamais.', toCurrent: 'Aller à l’actuelle', current: 'actuelle',
    number: 'Évaluation', by: 'Par', at: 'Quand', ruleset: 'Règles',
  },
  law: { article: 'Article {{number}}' },
};
