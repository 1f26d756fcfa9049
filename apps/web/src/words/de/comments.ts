// German: comments.
export const comments = {
  comment: {
    title: 'Kommentare', new: 'Einen Strang eröffnen', write: 'Was möchten Sie sagen?', help: 'Nennen Sie jemanden mit @, und die Person erfährt davon. **Fett**, Listen und Links in Markdown.', send: 'Senden', missing: 'Schreiben Sie etwas.', preview: 'Vorschau', mention: 'Personen, die Sie nennen können',
    reply: 'Antworten', edit: 'Ändern', save: 'Speichern', toldNobody: 'Zu „@{{name}}“ wurde niemand benachrichtigt: Der Name passt hier auf niemanden oder auf mehrere Personen. Wählen Sie die Person aus den angebotenen Namen.', told: 'Benachrichtigt: {{names}}', edited: 'Geändert {{at}}', resolvedBy: 'Erledigt von {{name}}, {{at}}', resolve: 'Erledigt', reopen: 'Wieder öffnen', none: 'Noch wurde nichts gesagt', noneHelp: 'Kommentare zu Antworten, Befunden und Pflichten erscheinen auch hier.',
    show: 'Zeigen', all: 'Alle Stränge', toAll: 'Alle Kommentare zu diesem System', pages: 'Seiten der Kommentare', threadOf: 'Strang von {{name}}, {{at}}', on_one: 'Kommentare zu: {{title}} ({{count}} offen)', on_other: 'Kommentare zu: {{title}} ({{count}} offen)', duty: 'eine Pflicht', about: { record: 'Zum Eintrag', answer: 'Zur Antwort:', finding: 'Zum Befund:', duty: 'Zur Pflicht:' },
   
  },
  threadState: { open: 'Offen', resolved: 'Erledigt' },
};
