// French: comments.
export const comments = {
  comment: {
    title: 'Commentaires', new: 'Ouvrir un fil', write: 'Que souhaitez-vous dire ?', help: 'Nommez quelqu’un avec @ et il en sera informé. **Gras**, listes et liens en Markdown.', send: 'Envoyer', missing: 'Écrivez quelque chose.', preview: 'Aperçu', mention: 'Personnes que vous pouvez nommer', reply: 'Répondre',
    edit: 'Modifier', save: 'Enregistrer', toldNobody: 'Personne n’a été averti de « @{{name}} » : ce nom ne correspond à personne ici, ou à plusieurs personnes. Choisissez la personne parmi les noms proposés.', told: 'Informés : {{names}}', edited: 'Modifié le {{at}}', resolvedBy: 'Clos par {{name}}, {{at}}', resolve: 'Clore', reopen: 'Rouvrir', none: 'Rien n’a encore été dit', noneHelp: 'Les commentaires sur les réponses, les constats et les obligations apparaissent aussi ici.',
    show: 'Afficher', all: 'Tous les fils', toAll: 'Tous les commentaires sur ce système', pages: 'Pages de commentaires', threadOf: 'Fil de {{name}}, {{at}}', on_one: 'Commentaires sur : {{title}} ({{count}} ouvert)', on_many: 'Commentaires sur : {{title}} ({{count}} ouverts)', on_other: 'Commentaires sur : {{title}} ({{count}} ouverts)',
    duty: 'une obligation', about: { record: 'Sur la fiche', answer: 'Sur la réponse :', finding: 'Sur le constat :', duty: 'Sur l’obligation :' },
  },
  threadState: { open: 'Ouvert', resolved: 'Clos' },
};
