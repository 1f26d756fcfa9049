// The documents in French.

import type { DocumentWords } from '../document-words';

export const fr: DocumentWords = {
  kinds: {
    fria: [
      'Analyse d’impact sur les droits fondamentaux',
      'Avant la première utilisation d’un système à haut risque énuméré, le déployeur évalue ce qu’il signifie pour les droits des personnes et notifie le résultat à l’autorité.',
    ],
    dpia: [
      'Analyse d’impact relative à la protection des données',
      'Lorsque le traitement de données présente un risque élevé. Les informations du fournisseur aident à la faire.',
    ],
    instructions: [
      'Utilisation conforme à la notice',
      'Où se trouve la notice du fournisseur, et ce qui est fait pour qu’elle soit suivie.',
    ],
    oversight: [
      'Contrôle humain',
      'Qui contrôle le système, avec quelles compétences, quelle formation et quelle autorité.',
    ],
    logs: [
      'Conservation des journaux',
      'Les journaux sont conservés au moins six mois, dans la mesure où ils se trouvent sous votre contrôle.',
    ],
    workers: [
      'Information des travailleurs',
      'Avant d’utiliser un système à haut risque sur le lieu de travail, les travailleurs et leurs représentants sont informés.',
    ],
    informing: [
      'Information des personnes concernées',
      'Les personnes sur lesquelles un système à haut risque énuméré décide, ou aide à décider, sont informées.',
    ],
    derogation: [
      'Documentation d’une dérogation',
      'Le fournisseur qui estime qu’un système énuméré n’est pas à haut risque le documente avant la mise en service. En tant que déployeur, vous conservez son affirmation.',
    ],
    registration: [
      'Vérification de l’enregistrement',
      'Un organisme public n’utilise un système à haut risque énuméré que si le fournisseur l’a enregistré. Sinon il ne l’utilise pas et en informe le fournisseur.',
    ],
    conformity: [
      'Conformité de votre propre système',
      'Le fournisseur déclare que son système à haut risque est conforme ; si un organisme notifié est intervenu, il détient un certificat.',
    ],
    real_world_test: [
      'Essai en conditions réelles',
      'Un système qui n’est pas encore sur le marché est essayé hors d’un bac à sable : ce qui est enregistré de l’essai avant son début, et au fil de celui-ci.',
    ],
  },
  fields: {
    fria: {
      processes: ['Dans lesquels de vos processus le système est-il utilisé, conformément à sa destination ?'],
      periodAndFrequency: ['Pendant combien de temps et à quelle fréquence ?'],
      affectedPersons: [
        'Quelles personnes et quels groupes sont susceptibles d’être concernés par cette utilisation ?',
      ],
      risks: [
        'Quels préjudices pourrait-il leur causer ?',
        'Tenez compte de ce que dit le fournisseur dans la notice (article 13).',
      ],
      oversight: ['Comment le contrôle humain est-il mis en œuvre ?'],
      measures: ['Que fait-on si les risques se réalisent ?', 'Règles internes, qui décide, et comment réclamer.'],
      reliesOn: [
        'Analyse antérieure sur laquelle on s’appuie',
        'Dans des cas similaires, une analyse antérieure ou celle du fournisseur peut servir.',
      ],
      dpiaReference: ['Analyse de protection des données à laquelle on se réfère'],
      summary: [
        'Synthèse des conclusions',
        'Elle entre dans la base de données de l’UE avec l’enregistrement de votre utilisation.',
      ],
    },
    dpia: {
      reference: ['Référence'],
      completedOn: ['Achevée le'],
      summary: ['Synthèse des conclusions'],
      hasHighResidualRisk: ['Un risque élevé subsiste-t-il après toutes les mesures ?'],
      consultation: ['Consultation préalable du CEPD', 'Référence et date.'],
    },
    instructions: {
      place: ['Où se trouve la notice ?'],
      edition: ['Édition'],
      receivedOn: ['Reçue le'],
      measures: ['Que fait-on pour que le système soit utilisé conformément à elle ?'],
      inputData: [
        'Comment s’assure-t-on que les données d’entrée sont pertinentes et représentatives ?',
        'Dans la mesure où vous les contrôlez.',
      ],
    },
    oversight: {
      persons: ['Qui contrôle le système ?', 'Une ligne par personne ; une fonction plutôt qu’un nom si cela suffit.'],
      competence: ['Avec quelles compétences et quelle formation ?'],
      authority: ['Que peuvent-elles faire ?', 'P. ex. ne pas suivre un résultat ou arrêter le système.'],
      support: ['De quel soutien disposent-elles ?'],
    },
    logs: {
      place: ['Où les journaux sont-ils conservés ?'],
      months: ['Pendant combien de mois ?', 'Au moins six.'],
      access: ['Qui peut les lire ?'],
    },
    workers: {
      representativesOn: ['Représentants des travailleurs informés le'],
      workersOn: ['Travailleurs informés le'],
      how: ['Comment ont-ils été informés, et de quoi ?'],
    },
    informing: {
      whom: ['Qui est informé ?'],
      how: ['Comment, et de quoi ?'],
      since: ['Depuis le'],
      explanationContact: ['À qui demander l’explication d’une décision ?'],
    },
    derogation: {
      claimedBy: ['Qui estime que le système n’est pas à haut risque ?', 'Le fournisseur ; vous, si vous l’êtes.'],
      conditions: ['Quelles conditions de l’article 6, paragraphe 3, sont invoquées ?'],
      grounds: ['Pour quels motifs ?'],
      documentedOn: ['Documentée le'],
      document: ['Où se trouve la documentation ?'],
      entry: ['Entrée dans la base de données de l’UE'],
    },
    registration: {
      checkedOn: ['Vérifié le'],
      found: ['Le système est-il enregistré dans la base de données de l’UE ?'],
      entry: ['Adresse de l’entrée'],
      toldOn: ['Fournisseur ou distributeur informé le'],
      toldWhom: ['Qui a été informé ?'],
    },
    conformity: {
      declaration: ['Où se trouve la déclaration UE de conformité ?'],
      certificate: ['Certificat : type et numéro', 'Seulement si un organisme notifié est intervenu.'],
      notifiedBody: ['Organisme notifié : nom ou numéro'],
      expiresOn: ['Le certificat expire le'],
      certificateCopy: ['Où se trouve la copie du certificat ?'],
      instructions: ['Adresse de la notice d’utilisation'],
      moreInformation: ['Adresse pour plus d’informations'],
    },
    real_world_test: {
      identification: ['Numéro d’identification unique de l’essai à l’échelle de l’Union'],
      provider: ['Fournisseur ou fournisseur potentiel : nom et coordonnées'],
      deployers: ['Déployeurs participants', 'Nom et coordonnées, un par ligne.'],
      description: ['Qu’est-ce qui est essayé, en bref, et par quoi d’autre le système est-il identifié ?'],
      plan: ['Principales caractéristiques du plan d’essai'],
      startsOn: ['Commence le'],
      endsOn: ['Se termine le', 'Pas plus longtemps que nécessaire ; six mois au plus, prolongeables une fois.'],
      consents: [
        'Le public peut-il le voir dans la base de données ?',
        'Sinon, seules les autorités de surveillance du marché et la Commission le voient.',
      ],
      suspendedOn: ['Suspendu le'],
      terminatedOn: ['Arrêté le'],
      circumstances: ['Pourquoi a-t-il été suspendu ou arrêté ?'],
    },
  },
};
