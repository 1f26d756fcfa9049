// Français : examen.
export const review = {
  reviewState: {
    not_requested: 'Non soumis', submitted: 'Soumis', in_review: 'En examen', returned: 'Renvoyé avec des questions', awaiting_consent: 'Attend un deuxième responsable',
    decided: 'Décidé', due_again: 'À revoir',
  },
  reviewStateHelp: {
    not_requested: 'Personne n’a encore demandé l’examen de ce système.', submitted: 'Un responsable de la conformité prendra le dossier.',
    in_review: 'Un responsable de la conformité lit les réponses et décide.', returned: 'Le responsable a des questions. Répondez-y et le dossier lui revient.',
    awaiting_consent: 'Un responsable veut abaisser la classe. Il en faut un deuxième.',
    decided: 'Un responsable de la conformité a décidé. La décision vaut jusqu’à ce qu’un élément décisif change.', due_again: 'La décision ne vaut plus. Soumettez le système à nouveau.',
  },
  review: {
    withOfficers: 'Auprès des responsables de la conformité depuis le {{day}}.', decisionBy: 'Décision au plus tard le {{day}}.', see: 'Voir l’examen', submit: 'Soumettre à l’examen', submitHelp: 'Un responsable de la conformité lit vos réponses et confirme la classe ou en décide une autre. Vous pouvez encore modifier des réponses ; l’examen est alors à refaire.',
    stillOpen: 'Il manque des réponses et la classe reste ouverte. Vous pouvez soumettre quand même ; le responsable choisira.', message: 'Message au responsable', messageHelp: 'Que doit savoir le responsable ?',
    submitted: 'Soumis à l’examen.', answerFirst: 'Répondez d’abord aux questions de classification, puis soumettez.', toCase: 'Ouvrir le dossier',
  },
  queue: {
    title: 'Examens', intro: 'Les systèmes qui attendent une décision, par échéance.', empty: 'Rien n’attend de décision', all: 'Toute la file', submittedBy: 'Soumis par', submitted: 'Soumis', pages: 'Pages de la file',
    notAllowed: 'Seuls les responsables de la conformité examinent les systèmes.',
  },
  barred: { owner: 'Ce système est le vôtre : quelqu’un d’autre décide.', editor: 'Vous tenez cette fiche : quelqu’un d’autre décide.', author: 'Vous avez écrit une réponse : quelqu’un d’autre décide.' },
  barredHelp: {
    owner: 'Ce système est le vôtre. Personne ne décide de son propre système ; un autre responsable doit le faire.',
    editor: 'Vous tenez cette fiche. Personne ne décide d’une fiche qu’il tient ; un autre responsable doit le faire.',
    author: 'Vous avez écrit au moins une de ces réponses. Qui a écrit une réponse ne peut pas en décider ; un autre responsable doit le faire.',
  },
  case: {
    about: 'Le dossier', submitted: 'Soumis par {{name}} le {{at}}', notWaiting: 'Rien à décider pour l’instant', barred: 'Vous ne pouvez pas décider de ce dossier',
  },
  decision: {
    title: 'Votre décision', kind: 'Décision', confirm: 'Confirmer : {{class}}', confirmHelp: 'Vous êtes d’accord avec ce que donnent les réponses.',
    sendClass: 'Décider cette classe', chooseClass: 'Choisir une classe', override: 'Décider une autre classe', overrideHelp: 'Vous arrivez à une autre classe et donnez vos raisons.', class: 'Classe décidée', justification: 'Justification',
    justificationHelp: 'Pourquoi une autre classe s’applique-t-elle ? Au moins 50 caractères.', legalBasis: 'Base juridique', legalBasisHelp: 'La disposition sur laquelle vous vous fondez, par exemple « article 6, paragraphe 3 ».',
    kindMissing: 'Choisissez de confirmer ou de décider une autre classe.', classMissing: 'Choisissez la classe.',
    justificationShort_one: 'Écrivez au moins {{count}} caractère de plus.', justificationShort_other: 'Écrivez au moins {{count}} caractères de plus.',
    sendConfirm: 'Confirmer la classe', sendOverride: 'Décider l’autre classe', done: 'Votre décision est consignée.', readNew: 'Lire les nouvelles réponses', standing: 'La décision', former: 'La décision précédente',
    assessed: 'Ce que donnaient les réponses', by: 'Décidé par', digest: 'Empreinte de l’évaluation',
  },
  decisionKind: { confirm: 'Confirmée', override: 'Autre classe décidée' },
};
