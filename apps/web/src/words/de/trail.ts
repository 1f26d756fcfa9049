// Deutsch: Verlauf und Protokoll.
export const trail = {
  history: {
    byToken: 'über einen Token', compare: 'Zwei Fassungen des Eintrags vergleichen', from: 'Von Fassung', to: 'Zu Fassung', field: 'Feld', same: 'Diese beiden Fassungen unterscheiden sich nicht.', oneVersion: 'Der Eintrag wurde seit der Registrierung nicht geändert.', reason: 'Grund:', title: 'Verlauf', intro: 'Alles, was je mit diesem System geschehen ist. Nichts davon lässt sich ändern oder entfernen.', empty: 'Noch ist nichts geschehen', pages: 'Seiten des Verlaufs', product: 'Das Register selbst',
    sealed: 'versiegelt als Eintrag {{number}}', unsealed: 'noch nicht versiegelt', partly: 'Hier ist etwas ausgelassen, das Sie nicht lesen dürfen.', toSystem: 'Verlauf des Systems', proof: 'Was diesen Eintrag belegt', intent: 'Vorhaben', subject: 'Gegenstand und Nummer', hash: 'Hash', previous: 'Hash davor', payload: 'Prüfsumme des Inhalts',
  },
  entry: {
    duty: 'Angaben zur Pflicht „{{duty}}“ geändert', dutyMoved: 'Pflicht „{{duty}}“ geändert: {{from}} → {{to}}', evidence: 'Nachweis „{{title}}“ hinzugefügt', evidenceWithdrawn: 'Nachweis „{{title}}“ zurückgezogen: {{reason}}',
    document: 'Entwurf von „{{document}}“ gespeichert', documentFinished: '„{{document}}“ fertiggestellt', answer: 'Nachweise für die Antwort auf „{{question}}“ gewählt',
  },
  intent: {
    other: 'Ausgeführt: {{intent}}', system_register: 'System registriert als {{reference}}', system_change: 'Eintrag geändert', classification_first: 'Fragen zum ersten Mal beantwortet: {{to}}',
    classification_same: 'Antworten geändert; die Klasse bleibt: {{to}}', classification_assess: 'Antworten geändert; die Klasse wechselte von „{{from}}“ zu „{{to}}“', review_submit: 'Zur Prüfung vorgelegt', review_decide: 'Klasse bestätigt: {{class}}',
    review_override: 'Andere Klasse festgelegt: {{class}}', strategy_link: 'Mit Maßnahme {{action}} verknüpft ({{kind}})', strategy_unlink: 'Verknüpfung mit Maßnahme {{action}} entfernt', strategy_establish: 'Maßnahmen der Strategie geladen',
    review_take: 'Vorgang übernommen', review_assign: 'Vorgang zugewiesen', review_return: 'Vorgang mit Fragen zurückgegeben: {{questions}}', review_answer: 'Fragen der Compliance-Stelle beantwortet', review_consent: 'Der niedrigeren Klasse zugestimmt: {{class}}', review_refuse: 'Der niedrigeren Klasse nicht zugestimmt: {{class}}', review_lower: 'Niedrigere Klasse vorgeschlagen: {{class}}', 'review_fall-due': 'Prüfung nach neuen Regeln erneut fällig', review_absence: 'Abwesenheit eingetragen', review_presence: 'Abwesenheit gelöscht', settings_review: 'Ablauf der Prüfungen geändert', 'settings_free-days': 'Arbeitsfreie Tage eingetragen', 'settings_working-day': 'Arbeitsfreien Tag gelöscht',
    'duties_work-out': 'Alle Pflichten neu ermitteln lassen', duty_free: 'Pflichten einer Person, die nicht mehr da ist, gingen an die zuständige Person zurück', review_free: 'Der Vorgang ist wieder frei: Wer ihn prüfte, ist nicht mehr da oder hier nicht mehr zuständig', duty_change: 'Pflicht geändert', duties_accept: 'Geänderte Pflichten angenommen', 'duties_take-over': 'Pflichten übernommen',
    evidence_add: 'Nachweis hinzugefügt', evidence_withdraw: 'Nachweis zurückgezogen',
    incident_report: 'Vorfall {{reference}} gemeldet', incident_triage: 'Vorfall {{reference}} eingeordnet', incident_inform: 'Festgehalten, wer vom Vorfall {{reference}} weiß', incident_note: 'Verlauf des Vorfalls {{reference}} ergänzt', incident_close: 'Vorfall {{reference}} abgeschlossen',
    comment_write: 'Kommentiert', comment_edit: 'Kommentar geändert', comment_resolve: 'Strang erledigt', comment_reopen: 'Strang wieder geöffnet',
    answer_support: 'Nachweise für eine Antwort gewählt',
    document_save: 'Entwurf eines Dokuments gespeichert', document_finish: 'Dokument fertiggestellt', document_notify: 'Festgehalten, dass die Behörde unterrichtet wurde',
    webhook_add: 'Webhook {{name}} hinzugefügt', webhook_change: 'Webhook {{name}} geändert', 'webhook_renew-secret': 'Webhook {{name}} ein neues Geheimnis gegeben', webhook_try: 'Einen Webhook ausprobiert', webhook_replay: 'Eine Zustellung noch einmal gesendet',
    access_refuse: 'Wurde abgewiesen', token_refuse: 'Ein ungültiges Token wurde ausprobiert', evidence_damage: 'Eine Nachweisdatei gefunden, die nicht mehr ist, was sie war', access_ask: 'Um Zugang gebeten', access_answer: 'Eine Bitte um Zugang beantwortet', system_merge: 'Zusammengeführt mit {{reference}}{{from}}', system_unmerge: 'Zusammenführung mit {{reference}}{{from}} rückgängig gemacht', token_create: 'Token erstellt', token_revoke: 'Token widerrufen', session_open: 'Angemeldet', session_revoke: 'Eigene Sitzungen beendet', session_close: 'Abgemeldet', unit_establish: 'Einheit {{code}} angelegt', person_establish: 'Person angelegt',
    'system_hand-over': 'Eintrag übergeben', 'system_read-restricted': 'Vertraulichen Eintrag gelesen', relation_add: 'Anderes System verbunden', relation_settle: 'Über ein mögliches Duplikat entschieden', relation_remove: 'Beziehung entfernt', relation_propose: 'Mögliches Duplikat gefunden',
    unit_change: 'Einheit {{code}} geändert', person_change: 'Person geändert', person_deactivate: 'Person deaktiviert', person_reactivate: 'Person reaktiviert', person_pseudonymise: 'Person pseudonymisiert', role_grant: 'Rolle gegeben', role_end: 'Rolle beendet',
    'register_export-csv': 'Register als CSV exportiert', 'register_export-json': 'Register als JSON exportiert',
  },
  audit: {
    title: 'Protokoll', intro: 'Jede Änderung, Entscheidung und Anmeldung ist ein Eintrag, der mit dem vorigen verkettet und versiegelt wird. Ein Prüfpunkt bestätigt mit einer Signatur, wie lang das Protokoll ist.', notAllowed: 'Nur die Revision liest das Protokoll.',
    waiting_one: '{{count}} Eintrag wartet auf die Versiegelung', waiting_other: '{{count}} Einträge warten auf die Versiegelung', allSealed: 'Alle Einträge sind versiegelt', entries: 'Einträge', sealed: 'Versiegelt', checkpoint: 'Letzter Prüfpunkt',
    checkpointAt: '{{size}} Einträge, {{at}}', noCheckpoint: 'Noch keiner', key: 'Fingerabdruck des Signaturschlüssels (SHA-256)', head: 'Kopf des Protokolls am Prüfpunkt', newest: 'Einträge, die neuesten zuerst', pages: 'Seiten des Protokolls', toLog: 'Das Protokoll öffnen',
  },
  export: {
    title: 'Das Register mitnehmen', help: 'Die JSON-Datei enthält das ganze Register mit seinen Protokolleinträgen und einem signierten Prüfpunkt; jeder kann sie ohne diesen Server überprüfen. Die CSV-Datei ist eine einfache Tabelle. Jeder Export ist selbst ein Eintrag im Protokoll.',
    json: 'JSON mit Nachweis herunterladen', csv: 'CSV herunterladen', verify: 'So überprüfen Sie eine JSON-Datei auf einem beliebigen Rechner, der den Quelltext dieses Produkts hat, ohne Netz und Datenbank:', command: 'Befehl zum Überprüfen eines Exports',
  },
};
