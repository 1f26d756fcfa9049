// Français : historique et journal d’audit.
export const trail = {
  history: {
    byToken: 'par un jeton', compare: 'Comparer deux versions de l’enregistrement', from: 'De la version', to: 'À la version', field: 'Champ', same: 'Rien ne diffère entre ces deux versions.', oneVersion: 'L’enregistrement n’a pas été modifié depuis sa création.', reason: 'Motif :', title: 'Historique', intro: 'Tout ce qui a été fait à ce système. Rien ici ne peut être modifié ni retiré.', empty: 'Il ne s’est encore rien passé', pages: 'Pages de l’historique', product: 'Le registre lui-même',
    sealed: 'scellé comme entrée {{number}}', unsealed: 'pas encore scellé', partly: 'Une partie que vous ne pouvez pas lire est omise ici.', toSystem: 'historique du système', proof: 'Ce qui prouve cette entrée', intent: 'Intention', subject: 'Objet et numéro', hash: 'Empreinte', previous: 'Empreinte précédente', payload: 'Empreinte du contenu',
  },
  entry: {
    duty: 'A modifié ce qui est dit de l’obligation « {{duty}} »', dutyMoved: 'A modifié l’obligation « {{duty}} » : {{from}} → {{to}}', evidence: 'A ajouté la pièce « {{title}} »', evidenceWithdrawn: 'A retiré la pièce « {{title}} » : {{reason}}',
    document: 'A enregistré un brouillon de « {{document}} »', documentFinished: 'A achevé « {{document}} »', answer: 'A choisi les pièces à l’appui de la réponse à « {{question}} »',
  },
  intent: {
    other: 'Fait : {{intent}}', system_register: 'A enregistré le système sous {{reference}}', system_change: 'A modifié la fiche', classification_first: 'A répondu aux questions pour la première fois : {{to}}',
    classification_same: 'A modifié des réponses ; la classe reste : {{to}}', classification_assess: 'A modifié des réponses ; la classe est passée de « {{from}} » à « {{to}} »', review_submit: 'A soumis à l’examen', review_decide: 'A confirmé la classe : {{class}}',
    review_override: 'A décidé une autre classe : {{class}}', strategy_link: 'A lié à l’action {{action}} ({{kind}})', strategy_unlink: 'A retiré le lien vers l’action {{action}}', strategy_establish: 'A chargé les actions de la stratégie',
    review_take: 'A pris le dossier', review_assign: 'A attribué le dossier à un responsable', review_return: 'A renvoyé le dossier avec des questions : {{questions}}', review_answer: 'A répondu aux questions du responsable', review_consent: 'A donné son accord à la classe inférieure : {{class}}', review_refuse: 'A refusé la classe inférieure : {{class}}', review_lower: 'A proposé une classe inférieure : {{class}}', 'review_fall-due': 'L’examen est à refaire selon de nouvelles règles', review_absence: 'A indiqué une absence', review_presence: 'A supprimé une absence', settings_review: 'A changé le déroulement des examens', 'settings_free-days': 'A indiqué des jours où l’institution ne travaille pas', 'settings_working-day': 'A supprimé un jour où l’institution ne travaille pas',
    'duties_work-out': 'A fait recalculer toutes les obligations', duty_free: 'Les obligations d’une personne partie sont revenues au responsable de la fiche', review_free: 'Le dossier est de nouveau libre : son responsable est parti ou ne l’est plus ici', duty_change: 'A modifié une obligation', duties_accept: 'A accepté des obligations modifiées', 'duties_take-over': 'A repris les obligations',
    evidence_add: 'A ajouté une pièce', evidence_withdraw: 'A retiré une pièce',
    incident_report: 'A signalé l’incident {{reference}}', incident_triage: 'A qualifié l’incident {{reference}}', incident_inform: 'A noté qui a été informé de l’incident {{reference}}', incident_note: 'A complété la chronologie de l’incident {{reference}}', incident_close: 'A clôturé l’incident {{reference}}',
    comment_write: 'A commenté', comment_edit: 'A modifié un commentaire', comment_resolve: 'A clos un fil', comment_reopen: 'A rouvert un fil',
    answer_support: 'A choisi les preuves d’une réponse',
    document_save: 'A enregistré un brouillon de document', document_finish: 'A achevé un document', document_notify: 'A noté que l’autorité a été informée',
    webhook_add: 'A ajouté le webhook {{name}}', webhook_change: 'A modifié le webhook {{name}}', 'webhook_renew-secret': 'A donné un nouveau secret au webhook {{name}}', webhook_try: 'A essayé un webhook', webhook_replay: 'A renvoyé un envoi d’un webhook',
    access_refuse: 'S’est vu refuser quelque chose', token_refuse: 'Un jeton qui n’ouvre rien a été essayé', evidence_damage: 'A trouvé un fichier de pièce justificative qui n’est plus ce qu’il était', access_ask: 'A demandé l’accès', access_answer: 'A répondu à une demande d’accès', system_merge: 'Fusionné avec {{reference}}{{from}}', system_unmerge: 'A annulé la fusion avec {{reference}}{{from}}', token_create: 'A créé un jeton', token_revoke: 'A révoqué un jeton', session_open: 'S’est connecté', session_revoke: 'A terminé ses propres sessions', session_close: 'S’est déconnecté', unit_establish: 'A établi l’unité {{code}}', person_establish: 'A établi une personne',
    'system_hand-over': 'A transféré la fiche', 'system_read-restricted': 'A lu la fiche restreinte', relation_add: 'A relié un autre système', relation_settle: 'A tranché sur un doublon possible', relation_remove: 'A retiré une relation', relation_propose: 'A trouvé un doublon possible',
    unit_change: 'A modifié l’unité {{code}}', person_change: 'A modifié une personne', person_deactivate: 'A désactivé une personne', person_reactivate: 'A réactivé une personne', person_pseudonymise: 'A pseudonymisé une personne', role_grant: 'A attribué un rôle', role_end: 'A mis fin à un rôle',
    'register_export-csv': 'A exporté le registre en CSV', 'register_export-json': 'A exporté le registre en JSON',
  },
  audit: {
    title: 'Journal d’audit', intro: 'Chaque modification, décision et connexion est une entrée enchaînée à la précédente et scellée. Un point de contrôle signe la longueur du journal.', notAllowed: 'Seuls les auditeurs lisent le journal d’audit.',
    waiting_one: '{{count}} entrée attend d’être scellée', waiting_other: '{{count}} entrées attendent d’être scellées', allSealed: 'Toutes les entrées sont scellées', entries: 'Entrées', sealed: 'Scellées', checkpoint: 'Dernier point de contrôle',
    checkpointAt: '{{size}} entrées, {{at}}', noCheckpoint: 'Aucun encore', key: 'Empreinte de la clé de signature (SHA-256)', head: 'Tête du journal au point de contrôle', newest: 'Entrées, les plus récentes d’abord', pages: 'Pages du journal', toLog: 'Ouvrir le journal d’audit',
  },
  export: {
    title: 'Emporter le registre', help: 'Le fichier JSON contient tout le registre avec ses entrées du journal et un point de contrôle signé ; chacun peut le vérifier sans ce serveur. Le fichier CSV est un simple tableau. Chaque export est lui-même une entrée du journal.',
    json: 'Télécharger le JSON avec preuve', csv: 'Télécharger le CSV', verify: 'Pour vérifier un fichier JSON sur tout ordinateur disposant des sources de ce produit, sans réseau ni base de données :', command: 'Commande de vérification d’un export',
  },
};
