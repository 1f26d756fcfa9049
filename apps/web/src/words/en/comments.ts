// English: comments.
export const comments = {
  comment: {
    title: 'Comments', new: 'Open a thread', write: 'What do you want to say?', help: 'Name somebody with @ and they are told. **Bold**, lists and links in Markdown.', send: 'Send', missing: 'Write something.', preview: 'Preview', mention: 'People you can name', reply: 'Reply', edit: 'Change', save: 'Save',
    toldNobody: 'Nobody was told of “@{{name}}”: the name fits nobody here, or several people. Choose the person from the names offered.', told: 'Told: {{names}}', edited: 'Changed {{at}}', resolvedBy: 'Resolved by {{name}}, {{at}}', resolve: 'Resolve', reopen: 'Open again', none: 'Nothing has been said yet', noneHelp: 'Comments on answers, findings and duties show here as well.', show: 'Show', all: 'All threads', toAll: 'All comments on this system',
    pages: 'Pages of comments', threadOf: 'Thread of {{name}}, {{at}}', on_one: 'Comments on: {{title}} ({{count}} open)', on_other: 'Comments on: {{title}} ({{count}} open)', duty: 'a duty', about: { record: 'On the record', answer: 'On the answer:', finding: 'On the finding:', duty: 'On the duty:' },
   
  },
  threadState: { open: 'Open', resolved: 'Resolved' },
};
