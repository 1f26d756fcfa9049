// The registration in French.

import type { RegistrationWords } from '../registration-words';

export const fr: RegistrationWords = {
  sections: {
    A: 'Section A : fournisseur d’un système à haut risque',
    B: 'Section B : fournisseur qui invoque l’article 6, paragraphe 3',
    C: 'Section C : organisme public qui déploie',
    IX: 'Annexe IX : essai en conditions réelles',
  },
  short: { A: 'Section A', B: 'Section B', C: 'Section C', IX: 'Annexe IX' },
  channels: {
    public: 'Partie publique de la base de données.',
    authorities: 'Vu des seules autorités de surveillance du marché et de la Commission (article 71, paragraphe 4).',
    non_public: 'Partie non publique (article 49, paragraphe 4) : seuls certains points sont remis.',
    national: 'Enregistré au niveau national, pas dans la base de données de l’UE (article 49, paragraphe 5).',
  },
  parts: {
    public: 'Partie publique',
    authorities: 'Autorités seules',
    non_public: 'Partie non publique',
    national: 'Niveau national',
  },
  statuses: { registered: 'Enregistré', updated: 'Mis à jour', withdrawn: 'Retiré' },
  states: {
    there: 'Présent',
    gap: 'Manque',
    warning: 'À regarder',
    not_needed: 'Pas nécessaire',
    held_back: 'Pas remis',
  },
  reasons: {
    expired: 'Le certificat a expiré.',
    contradicts_stage: 'Le statut contredit le stade de la fiche.',
    no_condition: 'D’après les réponses, aucune condition de l’article 6, paragraphe 3, n’est remplie.',
    profiling:
      'En cas de profilage, ou tant que la question est ouverte, l’article 6, paragraphe 3, ne peut être invoqué.',
    components: 'Nommez les composants, ou laissez ainsi s’il n’y en a pas.',
    held_back: 'Article 49, paragraphe 4 : ce point n’est pas remis à la partie non publique.',
  },
  findings: {
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
    only_one_of_both:
      'Fournisseur et déployeur, vous enregistrez deux fois : des sections A et C, une seule est enregistrée (article 49, paragraphes 1 et 3).',
    changed_since_registered:
      'Ce qui a été enregistré n’est plus ce que dit la fiche : l’entrée doit être tenue à jour (début des sections A, B et C).',
    registered_status_differs:
      'Le statut enregistré ne correspond pas au stade de la fiche (annexe VIII, points A7 et B8).',
    wrong_part: 'L’enregistrement se trouve dans la mauvaise partie de la base de données (article 49, paragraphe 4).',
    wrong_section: 'L’enregistrement se trouve dans une section qui n’est pas due, alors qu’une autre l’est.',
  },
  exempt: {
    R7: 'À haut risque uniquement en tant que produit (article 6, paragraphe 1) : l’article 49 ne vise que les utilisations de l’annexe III.',
    R8: 'Aucun cas de l’article 49 d’après les réponses. Un déployeur peut enregistrer volontairement (considérant 131).',
  },
  early:
    'L’obligation dépend de classes applicables à partir du 2 décembre 2027 : ce qui est remis avant est anticipé et volontaire.',
  points: {
    A1: ['fournisseur', 'Nom, adresse et coordonnées du fournisseur'],
    A2: [
      'qui soumet pour lui',
      'Lorsque les informations sont soumises par une autre personne pour le compte du fournisseur : nom, adresse et coordonnées de cette personne',
    ],
    A3: ['mandataire', 'Nom, adresse et coordonnées du mandataire, le cas échéant'],
    A4: [
      'dénomination et référence',
      'Dénomination commerciale du système d’IA et toute référence supplémentaire non équivoque permettant de l’identifier et de le tracer',
    ],
    A5: [
      'destination, composants et fonctions',
      'Description de la destination du système d’IA ainsi que des composants et fonctions qu’il prend en charge',
    ],
    A6: [
      'informations utilisées et logique de fonctionnement',
      'Description simple et concise des informations utilisées par le système (données, entrées) et de sa logique de fonctionnement',
    ],
    A7: [
      'statut',
      'Statut du système d’IA : sur le marché ou en service ; n’est plus mis sur le marché ou en service ; rappelé',
    ],
    A8: [
      'certificat et organisme notifié',
      'Type, numéro et date d’expiration du certificat délivré par l’organisme notifié, et nom ou numéro d’identification de cet organisme, le cas échéant',
    ],
    A9: ['copie du certificat', 'Copie numérisée du certificat visé au point 8, le cas échéant'],
    A10: [
      'États membres',
      'États membres dans lesquels le système d’IA a été mis sur le marché, mis en service ou mis à disposition',
    ],
    A11: ['déclaration UE de conformité', 'Copie de la déclaration UE de conformité visée à l’article 47'],
    A12: [
      'notice d’utilisation',
      'Notice d’utilisation électronique ; non fournie pour la répression, la migration, l’asile et le contrôle aux frontières (annexe III, points 1, 6 et 7)',
    ],
    A13: ['adresse pour plus d’informations', 'URL pour un complément d’information (facultatif)'],
    B1: ['fournisseur', 'Nom, adresse et coordonnées du fournisseur'],
    B2: [
      'qui soumet pour lui',
      'Lorsque les informations sont soumises par une autre personne pour le compte du fournisseur : nom, adresse et coordonnées de cette personne',
    ],
    B3: ['mandataire', 'Nom, adresse et coordonnées du mandataire, le cas échéant'],
    B4: [
      'dénomination et référence',
      'Dénomination commerciale du système d’IA et toute référence supplémentaire non équivoque permettant de l’identifier et de le tracer',
    ],
    B5: ['destination', 'Description de la destination du système d’IA'],
    B6: [
      'condition de l’article 6, paragraphe 3',
      'Condition ou conditions de l’article 6, paragraphe 3, selon lesquelles le système d’IA est considéré comme n’étant pas à haut risque',
    ],
    B7: [
      'motifs en bref',
      'Résumé succinct des motifs pour lesquels le système d’IA est considéré comme n’étant pas à haut risque au titre de l’article 6, paragraphe 3',
    ],
    B8: [
      'statut',
      'Statut du système d’IA : sur le marché ou en service ; n’est plus mis sur le marché ou en service ; rappelé',
    ],
    B9: [
      'États membres',
      'États membres dans lesquels le système d’IA a été mis sur le marché, mis en service ou mis à disposition',
    ],
    C1: ['déployeur', 'Nom, adresse et coordonnées du déployeur'],
    C2: [
      'qui soumet pour lui',
      'Nom, adresse et coordonnées de la personne qui soumet les informations pour le compte du déployeur',
    ],
    C3: [
      'adresse de l’entrée du fournisseur',
      'URL de l’entrée du système d’IA dans la base de données de l’UE créée par son fournisseur',
    ],
    C4: [
      'synthèse de l’analyse d’impact sur les droits fondamentaux',
      'Synthèse des conclusions de l’analyse d’impact sur les droits fondamentaux visée à l’article 27',
    ],
    C5: [
      'synthèse de l’analyse d’impact relative à la protection des données',
      'Résumé de l’analyse d’impact relative à la protection des données (article 35 du règlement (UE) 2016/679 ou article 27 de la directive (UE) 2016/680), le cas échéant',
    ],
    IX1: [
      'numéro de l’essai',
      'Numéro d’identification unique, à l’échelle de l’Union, de l’essai en conditions réelles',
    ],
    IX2: [
      'fournisseur et déployeurs',
      'Nom et coordonnées du fournisseur ou fournisseur potentiel et des déployeurs participant à l’essai',
    ],
    IX3: [
      'système et destination',
      'Brève description du système d’IA, de sa destination et des autres informations nécessaires à son identification',
    ],
    IX4: ['plan d’essai', 'Résumé des principales caractéristiques du plan d’essai en conditions réelles'],
    IX5: ['suspension ou cessation', 'Informations sur la suspension ou la cessation de l’essai en conditions réelles'],
  },
  fields: {
    name: 'Nom',
    intendedPurpose: 'Destination',
    institution: 'Institution',
    unit: 'Unité',
    components: 'Composants',
    conditions: 'Conditions de l’article 6, paragraphe 3',
  },
  labels: {
    title: 'Enregistrement dans la base de données de l’UE',
    point: 'Point',
    asked: 'Ce que demande l’annexe',
    field: 'Champ',
    value: 'Valeur',
    state: 'État',
    missing: 'Ce qui manque',
    findings: 'Ce qui est à regarder',
    registrations: 'Ce qui a été enregistré',
    noRegistration: 'Aucun enregistrement n’est noté.',
    system: 'Système',
    section: 'Section',
    part: 'Partie de la base de données',
    status: 'Statut',
    on: 'Jour',
    registeredBy: 'Enregistré par',
    onBehalfOf: 'Pour le compte de',
    entryNumber: 'Numéro de l’entrée',
    entryUrl: 'Adresse de l’entrée',
    changedSince: 'Modifié depuis l’enregistrement',
    retracted: 'Retiré',
    number: 'N°',
    asOf: 'Au',
    digest: 'Empreinte du formulaire',
    nothingSaid: 'Rien n’est encore indiqué.',
  },
};
