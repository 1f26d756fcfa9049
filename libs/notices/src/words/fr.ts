// French.
import type { NoticeWords } from '../sentence';

export const fr: NoticeWords = {
  mentioned: 'Vous avez été mentionné dans un commentaire',
  commented: 'Il y a un nouveau commentaire',
  review_waiting: 'Une classification attend son examen',
  review_assigned: 'Un examen vous a été attribué',
  review_returned: 'L’examen est revenu avec des questions',
  review_answered: 'Vos questions ont reçu une réponse',
  review_decided: 'La classe a été décidée',
  review_due_again: 'L’examen est à refaire',
  consent_wanted: 'Une classe plus basse demande un second agent',
  consent_answered: 'Un second agent a répondu sur la classe plus basse',
  duty_given: 'Une obligation vous a été confiée',
  duty_due: {
    one: 'Une obligation est à remplir pour le {day}',
    other: '{count} obligations sont à remplir pour le {day}',
  },
  duty_overdue: {
    one: 'Une obligation est en retard depuis le {day}',
    other: '{count} obligations sont en retard depuis le {day}',
  },
  duty_escalated: {
    one: 'Escalade : une obligation est en retard depuis le {day}',
    other: 'Escalade : {count} obligations sont en retard depuis le {day}',
  },
  evidence_expiring: {
    one: 'Une preuve expire le {day}',
    other: '{count} preuves expirent le {day}',
  },
  incident_reported: 'L’incident {incident} a été signalé',
  incident_triaged: 'L’incident {incident} a été qualifié',
  incident_due: 'L’autorité doit être informée de l’incident {incident} au plus tard le {day}',
  system_handed_over: 'Un système vous a été confié',
  editor_added: 'Vous aidez désormais à tenir une fiche',
  owner_left: 'Le responsable d’une fiche est parti : il en faut un nouveau',
  stand_in: 'Vous remplacez un collègue à partir du {day}',
  join_asked: 'Quelqu’un demande à rejoindre une de vos fiches',
  join_answered: 'Votre demande de rejoindre une fiche a reçu une réponse',
  view_changed: {
    one: 'Un système a changé dans la vue « {view} »',
    other: '{count} systèmes ont changé dans la vue « {view} »',
  },
  import_waiting: {
    one: 'Une ligne de « {source} » vous attend',
    other: '{count} lignes de « {source} » vous attendent',
  },
  public_set_made: 'L’ensemble public {set} a été produit : des fiches à vous y sont entrées ou en sont sorties',
  public_set_withdrawn: 'L’ensemble public {set} a été retiré, avec des fiches à vous',
  export_ready: 'Le fichier que vous avez demandé est prêt',
  export_failed: 'Le fichier que vous avez demandé n’a pas pu être écrit',
  access_asked: 'Quelqu’un demande un accès',
  role_given: 'Vos rôles ont changé',
  tokens_tried: 'Des jetons qui n’ouvrent rien ont été essayés : quelqu’un cherche peut-être à entrer',
  evidence_damaged: 'Un fichier de pièce justificative n’est plus ce qu’il était',
  rules_proposed: 'De nouvelles règles attendent un second agent',
};
