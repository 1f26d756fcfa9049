// French: documents that the Act asks for.
import { fr as terms } from '@registry/record/terms/fr';

export const documents = {
  documents: {
    intro:
      'Certaines obligations se remplissent par un écrit. Un brouillon peut être incomplet, une version définitive ne manque de rien. Chaque version reste.',
    owed: 'Demandés',
    noneOwed: 'Aucune obligation de ce système ne demande de document aujourd’hui.',
    others_one: '{{count}} autre, non demandé aujourd’hui',
    others_many: '{{count}} autres, non demandés aujourd’hui',
    others_other: '{{count}} autres, non demandés aujourd’hui',
    notWritten: 'Pas encore rédigé',
    saved: 'Version {{number}}, {{name}}, {{at}}',
    missing_one: 'Il manque {{count}} réponse pour une version définitive',
    missing_many: 'Il manque {{count}} réponses pour une version définitive',
    missing_other: 'Il manque {{count}} réponses pour une version définitive',
    toAll: 'Tous les documents',
    notOwed: 'Aucune obligation de ce système ne le demande aujourd’hui ; on peut quand même le rédiger.',
    finished: 'Achevé.',
    savedDraft: 'Enregistré comme brouillon.',
    stale:
      'Quelqu’un a enregistré une autre version entre-temps : elle figure plus bas, sous « Versions ». Ce que vous avez saisi est toujours là ; enregistré de nouveau, il devient la version la plus récente.',
    fillIn: 'Complétez ceci.',
    atLeast: 'Au moins {{least}}.',
    saveDraft: 'Enregistrer un brouillon',
    finish: 'Achever',
    nothing: 'rien d’écrit',
    versions: 'Versions',
    version: 'Version {{number}}',
    notification: 'Notification à l’autorité',
    notificationHelp:
      'Le résultat est notifié à l’autorité de surveillance du marché, pour les institutions de l’Union le CEPD.',
    notifiedOn: 'Version {{number}} : {{day}}, noté par {{name}}',
    notifiedDay: 'Notifié le',
    reference: 'Référence',
    notify: 'Noter',
    notified: 'Noté.',
  },
  documentState: terms.documentState,
  documentFinding: {
    not_registered:
      'Le fournisseur n’a pas enregistré le système : ne l’utilisez pas et informez le fournisseur ou le distributeur (article 26, paragraphe 8).',
    not_notified: 'L’autorité n’a pas encore été informée du résultat (article 27, paragraphe 3).',
    changed_since_notified:
      'Une version définitive plus récente n’a pas encore été notifiée (article 27, paragraphes 2 et 3).',
    after_first_use: 'Il a été rédigé après la première utilisation du système ; le règlement le demande avant.',
  },
  registration: {
    title: 'Enregistrement dans la base de données de l’UE',
    none: 'Rien n’est à enregistrer d’après les réponses.',
    early:
      'L’obligation dépend de classes applicables à partir du 2 décembre 2027 : ce qui est remis avant est anticipé et volontaire.',
    open: 'Des réponses encore ouvertes décident si c’est dû.',
    point: 'Point de l’annexe VIII',
    state: 'État',
    missing: 'Ce qui manque, et où le compléter',
    components: 'Nommez les composants, ou laissez ainsi s’il n’y en a pas.',
    section: {
      A: 'Section A : fournisseur d’un système à haut risque',
      B: 'Section B : fournisseur qui invoque l’article 6, paragraphe 3',
      C: 'Section C : organisme public qui déploie',
    },
    channel: {
      public: 'Partie publique de la base de données.',
      non_public: 'Partie non publique (article 49, paragraphe 4) : seuls certains points sont remis.',
      national: 'Enregistré au niveau national, pas dans la base de données de l’UE (article 49, paragraphe 5).',
    },
    states: {
      there: 'Présent',
      gap: 'Manque',
      warning: 'À regarder',
      not_needed: 'Pas nécessaire',
      held_back: 'Pas remis',
    },
    reason: {
      expired: 'Le certificat a expiré.',
      contradicts_stage: 'Le statut contredit le stade de la fiche.',
      no_condition: 'D’après les réponses, aucune condition de l’article 6, paragraphe 3, n’est remplie.',
      profiling:
        'En cas de profilage, ou tant que la question est ouverte, l’article 6, paragraphe 3, ne peut être invoqué.',
    },
    finding: {
      provider_not_found:
        'Le fournisseur n’a pas enregistré le système : ne l’utilisez pas et informez le fournisseur ou le distributeur (article 26, paragraphe 8).',
      fria_missing: 'L’analyse d’impact sur les droits fondamentaux manque (article 27, paragraphe 1).',
      fria_not_notified:
        'L’analyse d’impact sur les droits fondamentaux n’a pas été notifiée (article 27, paragraphe 3).',
      derogation_undocumented:
        'L’article 6, paragraphe 3, est invoqué, mais sa documentation manque (article 6, paragraphe 4).',
      derogation_after_first_use:
        'La dérogation a été documentée après la première utilisation (article 6, paragraphe 4).',
      status_contradicts_stage: 'Le statut pour la base de données contredit le stade de la fiche.',
      both_sections: 'Fournisseur et déployeur, vous enregistrez deux fois : sections A et C.',
    },
    points: {
      A1: 'fournisseur',
      A2: 'qui soumet pour lui',
      A3: 'mandataire',
      A4: 'dénomination et référence',
      A5: 'destination, composants et fonctions',
      A6: 'informations utilisées et logique de fonctionnement',
      A7: 'statut',
      A8: 'certificat et organisme notifié',
      A9: 'copie du certificat',
      A10: 'États membres',
      A11: 'déclaration UE de conformité',
      A12: 'notice d’utilisation',
      A13: 'adresse pour plus d’informations',
      B1: 'fournisseur',
      B2: 'qui soumet pour lui',
      B3: 'mandataire',
      B4: 'dénomination et référence',
      B5: 'destination',
      B6: 'condition de l’article 6, paragraphe 3',
      B7: 'motifs en bref',
      B8: 'statut',
      B9: 'États membres',
      C1: 'déployeur',
      C2: 'qui soumet pour lui',
      C3: 'adresse de l’entrée du fournisseur',
      C4: 'synthèse de l’analyse d’impact sur les droits fondamentaux',
      C5: 'synthèse de l’analyse d’impact relative à la protection des données',
    },
  },
};
