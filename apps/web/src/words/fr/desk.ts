// Français : le bureau du responsable de la conformité.
export const desk = {
  queues: { mine: 'Les miens', free: 'Non pris', open: 'Tous les ouverts', consent: 'Attendent mon accord', returned: 'Chez le propriétaire', due_again: 'À revoir' },
  queuesEmpty: {
    mine: 'Rien sur votre bureau', free: 'Rien n’attend d’être pris', open: 'Rien n’attend de décision', consent: 'Rien n’attend votre accord',
    returned: 'Rien n’est chez un propriétaire', due_again: 'Rien n’est à revoir',
  },
  dueReason: {
    answers: 'Une réponse décisive a changé', rules: 'De nouvelles règles changent le résultat', validity: 'Le dernier jour de la décision est passé',
    stage: 'Le système est passé en phase pilote ou en service', incident: 'Un incident a été signalé',
  },
  desk: {
    parts: 'Parties de l’examen', queue: 'Dossiers', officers: 'Responsables', queues: 'Files', officer: 'Responsable', nobody: 'Personne encore', due: 'Échéance', overdue: 'en retard', overdueCount_one: '{{count}} dossier est en retard.',
    overdueCount_other: '{{count}} dossiers sont en retard.', most: '{{count}} ou plus', takeBy: 'À prendre au plus tard le {{day}}', decideBy: 'À décider au plus tard le {{day}}', inTime: 'Les délais courent en jours ouvrables de l’institution.',
    toDecision: 'Vers la décision', take: 'Prendre ce dossier', takeHelp: 'Vous l’examinez alors. Personne d’autre ne décide tant que vous ne le cédez pas.', taken: 'Le dossier est à vous.', assign: 'Attribuer…', assignNow: 'Attribuer', assignTitle: 'Qui examine ce dossier ?',
    assigned: 'Attribué à {{name}}.', reviewedBy: 'Examiné par {{name}}', standIn: '{{name}} assure la suppléance.', notYours: 'Un autre responsable examine ce dossier', notYoursHelp: '{{name}} l’examine. Pour le poursuivre vous-même, attribuez-le-vous.',
    assignToMe: 'Me l’attribuer', next: 'Dossier suivant', nextKey: 'Dossier suivant de la file', dueAgainHelp: 'Vous pouvez le prendre, ou attendre que le propriétaire le soumette à nouveau.', open: 'Ouvrir le dossier', changed: 'Changé depuis la dernière décision',
  },
  useBar: { 'system.use-prohibited': 'L’usage est interdit : pas de phase pilote ni de mise en service.', 'system.use-open': 'Il pourrait encore être interdit : répondez aux questions sur l’article 5 avant la phase pilote ou la mise en service.', 'system.use-undecided': 'Il est ou pourrait être à haut risque : un responsable doit décider avant la phase pilote ou la mise en service.' },
  ask: {
    toAnswer: 'La réponse dont parle la question {{number}}', fact: 'De quelle réponse s’agit-il ?', noFact: 'Le système dans son ensemble', button: 'Renvoyer avec des questions…', title: 'Renvoyer avec des questions', help: 'Le propriétaire répond à chacune ; le dossier vous revient ensuite. Votre délai est suspendu entre-temps.', question: 'Question {{number}}',
    add: 'Une autre question', remove: 'Retirer la question {{number}}', send_one: 'Renvoyer avec {{count}} question', send_other: 'Renvoyer avec {{count}} questions', missing: 'Écrivez au moins une question.', sent: 'Renvoyé au propriétaire.',
    title_owner: 'Questions du responsable', answer: 'Réponse à la question {{number}}', sendAnswers: 'Envoyer les réponses', answersSent: 'Envoyé. Le dossier est de nouveau chez le responsable.', answerMissing: 'Répondez à cette question.',
    askedBy: 'Posée par {{name}}, {{at}}', answeredBy: 'Répondue par {{name}}, {{at}}', past: 'Questions et réponses', unanswered: 'Pas encore de réponse', mayChange: 'Vous pouvez aussi modifier des réponses du questionnaire avant d’envoyer celles-ci.',
  },
  consent: {
    lowers: 'Cela abaisse la classe. La décision ne vaut qu’avec l’accord d’un deuxième responsable.', send: 'Proposer la classe inférieure', proposed: 'Proposé. Un deuxième responsable doit donner son accord.', title: 'Une classe inférieure est proposée',
    own: 'Vous l’avez proposée. Un deuxième responsable doit l’examiner.', yes: 'Donner mon accord', no: 'Refuser…', noTitle: 'Pourquoi refusez-vous ?', noHelp: 'Le dossier revient au responsable qui l’a proposée.', reason: 'Raison', reasonMissing: 'Dites pourquoi.',
    given: 'Accord donné. La décision vaut.', refused: 'Refusé. Le dossier est de nouveau chez le premier responsable.', by: 'Deuxième responsable', verdict: { consent: 'A donné son accord', refuse: 'A refusé' },
    validUntil: 'Vaut jusqu’au', former: 'La décision précédente', stale: 'Les réponses ont changé depuis la proposition. Elle ne peut qu’être refusée.',
  },
  officers: {
    removeHelp: '{{name}} ne vous remplace plus ces jours-là et vos dossiers restent chez vous.', title: 'Responsables', intro: 'Qui examine, et combien de dossiers chacun a sur son bureau.', name: 'Responsable', open: 'Dossiers ouverts', overdue: 'En retard', decided: 'Décidés en 30 jours', away: 'Absent jusqu’au {{day}} ; suppléance : {{name}}', here: 'Présent',
    absences: 'Absences', none: 'Personne n’a indiqué d’absence.', enter: 'Indiquer mon absence', from: 'Premier jour', until: 'Dernier jour', standIn: 'Qui assure la suppléance', standInMissing: 'Choisissez un responsable.', daysMissing: 'Indiquez les deux jours, le premier avant le dernier.',
    entered: 'Enregistré. {{name}} voit vos dossiers ces jours-là et peut en décider.', remove: 'Supprimer', removeNamed: 'Supprimer l’absence du {{from}} au {{until}}', removed: 'Supprimé.',
  },
  settings: {
    title: 'Paramètres', intro: 'Comment se déroulent les examens, et quels jours l’institution ne travaille pas.', policy: 'Examens', takeDays: 'Jours ouvrables pour prendre un dossier', decideDays: 'Jours ouvrables pour en décider', decideDaysHelp: 'À partir de la soumission. Pas moins que pour le prendre.',
    validMonths: 'Mois pendant lesquels une décision vaut', validMonthsHighRisk: 'De même pour les systèmes à haut risque', rotates: 'Attribuer les dossiers soumis à tour de rôle', save: 'Enregistrer', saved: 'Enregistré. Cela vaut à partir de maintenant.',
    dutyGraceDays: 'Jours ouvrables après l’enregistrement d’un système pendant lesquels aucune de ses obligations n’est en retard', dutyGraceHelp: 'Ce qui est dû depuis des années ne peut être montré avant que la fiche existe. Cela vaut pour les systèmes enregistrés à partir de maintenant.',
    number: 'Indiquez un nombre entier de {{least}} à {{most}}.', calendar: 'Jours où l’institution ne travaille pas', calendarIntro: 'En plus des samedis et dimanches. Les délais en cours gardent leurs jours.', year: 'Année', day: 'Jour', kind: 'Nature',
    kinds: { public: 'Jour férié', institution: 'Institution fermée' }, nameEn: 'Nom en anglais', nameFr: 'Nom en français', nameDe: 'Nom en allemand', add: 'Ajouter un jour', remove: 'Supprimer', removeHelp: 'Les délais pour prendre en charge et décider les dossiers seront recalculés sans ce jour de congé.', removeNamed: 'Supprimer {{day}}', added: 'Ajouté.', removed: 'Supprimé.',
    noDays: 'Aucun jour n’est indiqué pour cette année. Seuls les week-ends sont exclus.', noRight: 'Seuls les administrateurs changent les paramètres.', dayMissing: 'Indiquez un jour.', nameMissing: 'Indiquez un nom.',
  },
};
