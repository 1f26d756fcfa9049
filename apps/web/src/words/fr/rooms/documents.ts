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
};
