// German.
import type { NoticeWords } from '../sentence';

export const de: NoticeWords = {
  mentioned: 'Sie wurden in einem Kommentar erwähnt',
  commented: 'Es gibt einen neuen Kommentar',
  review_waiting: 'Eine Einstufung wartet auf Prüfung',
  review_assigned: 'Eine Prüfung wurde Ihnen zugewiesen',
  review_returned: 'Die Prüfung kam mit Fragen zurück',
  review_answered: 'Ihre Fragen wurden beantwortet',
  review_decided: 'Über die Klasse wurde entschieden',
  review_due_again: 'Die Prüfung ist wieder fällig',
  consent_wanted: 'Eine niedrigere Klasse braucht eine zweite Person',
  consent_answered: 'Die zweite Person hat zur niedrigeren Klasse geantwortet',
  duty_given: 'Eine Pflicht wurde Ihnen übertragen',
  duty_due: {
    one: 'Eine Pflicht ist am {day} fällig',
    other: '{count} Pflichten sind am {day} fällig',
  },
  duty_overdue: {
    one: 'Eine Pflicht ist seit {day} überfällig',
    other: '{count} Pflichten sind seit {day} überfällig',
  },
  duty_escalated: {
    one: 'Eskaliert: eine Pflicht ist seit {day} überfällig',
    other: 'Eskaliert: {count} Pflichten sind seit {day} überfällig',
  },
  evidence_expiring: {
    one: 'Ein Nachweis läuft am {day} ab',
    other: '{count} Nachweise laufen am {day} ab',
  },
  incident_reported: 'Vorfall {incident} wurde gemeldet',
  incident_triaged: 'Vorfall {incident} wurde eingeordnet',
  incident_due: 'Die Behörde muss bis {day} von Vorfall {incident} erfahren',
  system_handed_over: 'Ein System wurde Ihnen übergeben',
  editor_added: 'Sie pflegen jetzt einen Eintrag mit',
  owner_left: 'Wer für einen Eintrag zuständig war, ist nicht mehr da: Er braucht jemand Neuen',
  stand_in: 'Sie vertreten jemanden ab dem {day}',
  join_asked: 'Jemand möchte bei einem Ihrer Einträge mitmachen',
  join_answered: 'Ihre Bitte, bei einem Eintrag mitzumachen, wurde beantwortet',
  view_changed: {
    one: 'Ein System hat sich in der Ansicht „{view}“ geändert',
    other: '{count} Systeme haben sich in der Ansicht „{view}“ geändert',
  },
  import_waiting: {
    one: 'Eine Zeile aus „{source}“ wartet auf Sie',
    other: '{count} Zeilen aus „{source}“ warten auf Sie',
  },
  public_set_made: 'Öffentliche Ausgabe {set} ist erstellt: Einträge von Ihnen kamen hinzu oder fielen weg',
  public_set_withdrawn: 'Öffentliche Ausgabe {set} wurde zurückgezogen, mit Einträgen von Ihnen darin',
  export_ready: 'Die Datei, um die Sie gebeten haben, ist fertig',
  export_failed: 'Die Datei, um die Sie gebeten haben, konnte nicht geschrieben werden',
  access_asked: 'Jemand bittet um Zugang',
  role_given: 'Ihre Rollen haben sich geändert',
  tokens_tried: 'Ungültige Token wurden ausprobiert: Vielleicht sucht jemand einen Zugang',
  evidence_damaged: 'Eine Nachweisdatei ist nicht mehr, was sie war',
  rules_proposed: 'Neue Regeln warten auf eine zweite Person',
};
