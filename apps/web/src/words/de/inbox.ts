// German: inbox, mail and webhooks.
export const inbox = {
  inbox: {
    told: { commented: 'Neuer Kommentar von {{name}}: „{{words}}“', mentioned: '{{name}} erwähnt Sie: „{{words}}“' },
    title: 'Posteingang', preferences: 'Mail-Einstellungen', preferencesTitle: 'Mail-Einstellungen', preferencesIntro: 'Alles liegt in Ihrem Posteingang. Hier wählen Sie, was auch per Mail kommt.', views: 'Was gezeigt wird', all: 'Alle', unread: 'Ungelesen', none: 'Noch liegt nichts für Sie vor',
    noneUnread: 'Sie haben alles gelesen', pages: 'Seiten der Hinweise', markAll: 'Alle als gelesen markieren', allRead: 'Alles gelesen.', isUnread: 'ungelesen', markRead: 'Als gelesen markieren', markUnread: 'Als ungelesen markieren', markReadNamed: 'Als gelesen markieren: {{what}}',
    markUnreadNamed: 'Als ungelesen markieren: {{what}}', noMail: 'Dieses Register verschickt keine Mail. Alles liegt in Ihrem Posteingang.', noAddress: 'Das Register kennt keine Mailadresse von Ihnen. Bitten Sie die Administration, eine einzutragen.', address: 'Mail geht an {{address}}.',
    saved: 'Gespeichert.', noneOf: 'Keine Mail: {{group}}',
  },
  mailMode: {
    now: 'Sofort', daily: 'In der Mail am Morgen', never: 'Keine Mail',
  },
  noticeGroup: {
    talk: 'Kommentare', review: 'Prüfungen', duties: 'Pflichten und Nachweise', incidents: 'Vorfälle', keeping: 'Einträge und Ansichten', office: 'Betrieb des Registers',
  },
  noticeKind: {
    mentioned: 'Jemand erwähnt Sie', commented: 'Neue Kommentare zu Ihren Einträgen und Strängen', review_waiting: 'Eine Einstufung wartet auf Prüfung', review_assigned: 'Eine Prüfung wird Ihnen zugewiesen', review_returned: 'Eine Prüfung kommt mit Fragen zurück',
    review_answered: 'Ihre Fragen werden beantwortet', review_decided: 'Über die Klasse Ihres Systems wird entschieden', review_due_again: 'Eine Prüfung wird wieder fällig', consent_wanted: 'Eine niedrigere Klasse braucht Ihre Zustimmung', consent_answered: 'Die zweite Person antwortet',
    duty_given: 'Eine Pflicht wird Ihnen übertragen', editor_added: 'Sie pflegen einen Eintrag neu mit', owner_left: 'Wer für einen Eintrag zuständig war, ist nicht mehr da', stand_in: 'Sie vertreten jemanden', duty_due: 'Pflichten werden fällig', duty_overdue: 'Pflichten sind überfällig', duty_escalated: 'Überfällige Pflichten werden an Sie eskaliert', evidence_expiring: 'Nachweise laufen ab', incident_reported: 'Ein Vorfall wird gemeldet', incident_triaged: 'Ein Vorfall wird eingeordnet',
    incident_due: 'Die Frist eines Vorfalls endet', system_handed_over: 'Ein System wird Ihnen übergeben', join_asked: 'Jemand möchte bei Ihrem Eintrag mitmachen', join_answered: 'Ihre Bitte um Mitmachen wird beantwortet', access_asked: 'Jemand bittet um Zugang',
    tokens_tried: 'Ungültige Token werden ausprobiert', evidence_damaged: 'Eine Nachweisdatei hat sich verändert', role_given: 'Ihre Rollen ändern sich', rules_proposed: 'Neue Regeln warten auf eine zweite Person', view_changed: 'Systeme ändern sich in einer Ansicht, der Sie folgen',
  },
  webhook: {
    title: 'Webhooks', intro: 'Programme, die von den Einträgen des Protokolls erfahren. Sie erfahren, welcher Eintrag es ist, mehr nicht; was Personen und eingeschränkte Einträge betrifft, wird nicht gesendet.', add: 'Webhook hinzufügen', none: 'Noch hört kein Programm zu',
    change: 'Ändern', changeNamed: '{{name}} ändern', save: 'Speichern', saved: 'Gespeichert.', on: 'Ein', off: 'Aus', switchOn: 'Einschalten', switchOff: 'Ausschalten', try: 'Versuch senden', tried: 'Ein Versuch ist unterwegs.', renew: 'Neues Geheimnis', renewHelp: 'Mit dem alten Geheimnis wird ab jetzt nichts mehr unterschrieben.',
    secret: 'Geheimnis', secretHelp: 'Kopieren Sie es jetzt; es wird nie wieder gezeigt. Damit prüft der Empfänger die Unterschrift.', everything: 'Alle Einträge', deliveries: 'Zustellungen', noDeliveries: 'Noch wurde nichts gesendet', dead_one: '{{count}} aufgegeben',
    dead_other: '{{count}} aufgegeben', waiting_one: '{{count}} wartet', waiting_other: '{{count}} warten', entry: 'Eintrag', at: 'Seit', state: 'Zustand', answer: 'Letzte Antwort', replay: 'Noch einmal senden', replayed: 'Wieder unterwegs.', attempts_one: '{{count}} Versuch',
    attempts_other: '{{count}} Versuche', all: 'Alle', pages: 'Seiten der Zustellungen', name: 'Name', nameMissing: 'Geben Sie einen Namen an.', url: 'Adresse', urlHelp: 'Beginnt mit https://.', urlWrong: 'Geben Sie eine Adresse ein.', intents: 'Welche Einträge',
    intentsHelp: 'Je Zeile einer, z. B. review.decide, oder review.* für alles um Prüfungen. Leer: alle.',
  },
  deliveryState: {
    waiting: 'Wartet', delivered: 'Zugestellt', dead: 'Aufgegeben',
  },
};
