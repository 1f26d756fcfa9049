// Deutsch: was jede Seite umgibt und was jede Seite sagen kann.
export const frame = {
  sessions: {
    endHelp: 'Dort muss man sich neu anmelden. Was dort geschrieben wurde, bleibt aufgehoben.', title: 'Wo ich angemeldet bin', intro: 'Eine Sitzung endet nach zwölf Stunden, nach zwei Stunden ohne Gebrauch, oder hier. Beenden Sie, was Sie nicht wiedererkennen.',
    where: 'Wo', started: 'Angemeldet', seen: 'Zuletzt benutzt', expires: 'Endet spätestens', end: 'Beenden', endOne: 'Beenden: {{where}}, angemeldet {{at}}', endOthers: 'Alle anderen beenden', ended: 'Beendet.',
    this: 'Diese hier', unknown: 'Nicht bekannt', bySigningOut: 'Zum Beenden abmelden',
  },
  frame: {
    hasLeft: 'nicht mehr da',
    inbox_one: 'Posteingang, {{count}} ungelesen', inbox_other: 'Posteingang, {{count}} ungelesen',
    product: 'Register der KI-Systeme', printed: 'Gedruckt am {{day}}', skip: 'Zum Inhalt springen', search: 'Im Register suchen', doSearch: 'Suchen', language: 'Sprache',
    menu: 'Hauptmenü', breadcrumbs: 'Sie sind hier', roles: 'Ihre Rollen:', signOut: 'Abmelden', version: 'Version', ruleset: 'Geltendes Regelwerk',
    interface: 'Für Programme', apiDocs: 'API-Dokumentation', opensElsewhere: 'öffnet sich in einem neuen Tab',
  },
  menu: { home: 'Start', register: 'Register', reviews: 'Prüfungen', duties: 'Pflichten', strategy: 'Strategie', audit: 'Protokoll', people: 'Personen' },
  keys: {
    single: 'Einzelne Tasten sind Kurzbefehle', title: 'Tasten', '/': 'Zur Suche', '?': 'Diese Tasten anzeigen', j: 'Nächste Zeile einer Liste', k: 'Vorige Zeile einer Liste', x: 'Die Zeile auswählen',
    Enter: 'Die Zeile öffnen', Esc: 'Ein Fenster schließen',
  },
  role: { staff: 'Personal', coordinator: 'Koordination', board: 'Mitglied des Lenkungsgremiums', compliance: 'Compliance-Stelle', auditor: 'Revision', strategy: 'Strategiestelle', admin: 'Administration' },
  roleMay: {
    staff: 'registriert Systeme und beantwortet die Fragen', coordinator: 'hilft den Einheiten ihres Bereichs, ihre Einträge zu pflegen', board: 'sieht alle Einheiten, vertrauliche Einträge nur als Zahlen',
    compliance: 'prüft und entscheidet', auditor: 'liest und belegt alles, ändert nichts',
    strategy: 'pflegt die Verknüpfungen mit der Strategie', admin: 'pflegt Personen, Einheiten und Einstellungen',
  },
  signIn: {
    atProvider: 'Mit {{name}} anmelden', providerIntro: 'Sie melden sich mit dem Konto Ihres Hauses an. Das Register sieht Ihr Kennwort nie.', or: 'Oder die Demonstration ausprobieren', again: 'Als jemand anders anmelden',
    title: 'Anmelden', intro: 'Dies ist eine Vorführung: Wählen Sie, wer Sie sein möchten. Jede Person hat andere Rechte.', as: 'Anmelden', asName: 'Als {{name}} anmelden',
    noDemo: 'Die Anmeldung zur Vorführung ist hier abgeschaltet, und eine andere ist noch nicht eingerichtet. Bitte wenden Sie sich an Ihre Administration.',
    expired: 'Ihre Sitzung ist beendet', expiredHelp: 'Melden Sie sich wieder an, um fortzufahren. Ihre Eingaben sind noch da.',
  },
  state: {
    justNow: 'gerade eben', working: 'In Arbeit …', loading: 'Wird geladen …', tryAgain: 'Erneut versuchen', notAllowed: 'Sie dürfen diese Seite nicht sehen',
    unsent: 'Nachdem Sie die Seite verlassen hatten, wurde etwas nicht gesendet: {{title}}. Was Sie dort eingegeben haben, bleibt erhalten.',
    notAllowedHelp: 'Ihre Rollen erlauben es nicht. Wenn Sie die Seite für Ihre Arbeit brauchen, wenden Sie sich an Ihre Administration.',
    notFound: 'Unter dieser Adresse gibt es nichts', notFoundHelp: 'Vielleicht ist die Adresse falsch geschrieben oder die Seite umgezogen.', toHome: 'Zur Startseite',
  },
  problem: {
    unreachable: 'Der Server ist nicht erreichbar', unreachableHelp: 'Prüfen Sie Ihre Verbindung und versuchen Sie es erneut. Ihre Eingaben sind noch da.',
    unexpected: 'Auf dieser Seite ist etwas schiefgegangen', unexpectedHelp: 'Laden Sie die Seite neu. Wenn es noch einmal geschieht, wenden Sie sich an die Betreuung des Registers.',
    quote: 'Wenn Sie um Hilfe bitten, geben Sie an:', semicolon: '; ', colon: ': ',
  },
  faults: { title: '{{count}} Angaben sind zu berichtigen', ofPage: 'Fehler: {{title}}' },
  button: { cancel: 'Abbrechen', close: 'Schließen' },
  field: {
    optional: 'freiwillig', choose: 'Bitte wählen',
    left_one: 'noch {{count}} Zeichen', left_other: 'noch {{count}} Zeichen',
    over_one: '{{count}} Zeichen zu viel', over_other: '{{count}} Zeichen zu viel',
    more_one: 'es fehlt {{count}} Zeichen', more_other: 'es fehlen {{count}} Zeichen',
    typed_one: '{{count}} Zeichen', typed_other: '{{count}} Zeichen',
    offers: 'Anderswo verwendet:',
    dayOutside: 'Wählen Sie einen Tag vom {{from}} bis {{to}}.',
    tooLong_one: 'Kürzen Sie um {{count}} Zeichen.', tooLong_other: 'Kürzen Sie um {{count}} Zeichen.',
  },
  pager: { previous: 'Zurück', next: 'Weiter' },
};
