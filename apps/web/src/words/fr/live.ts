// French: what others have just done, and who is here.
export const live = {
  live: {
    register: 'Le registre',
    registered: '{{name}} vient de l’enregistrer',
    answered: '{{name}} vient de répondre à des questions',
    submitted: '{{name}} vient de le soumettre',
    taken: '{{name}} vient de prendre le dossier',
    decided: '{{name}} vient de décider',
    returned: '{{name}} vient de le renvoyer avec des questions',
    changed: '{{name}} vient de modifier quelque chose',
    changedFields: '{{name}} vient de modifier : {{fields}}',
    present_one: '{{names}} le consulte aussi',
    present_other: '{{names}} le consultent aussi',
  },
};
