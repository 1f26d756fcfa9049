// The registration in German.

import type { RegistrationWords } from '../registration-words';

export const de: RegistrationWords = {
  sections: {
    A: 'Abschnitt A: Anbieter eines Hochrisiko-Systems',
    B: 'Abschnitt B: Anbieter, der sich auf Artikel 6 Absatz 3 stützt',
    C: 'Abschnitt C: öffentliche Stelle als Betreiber',
    IX: 'Anhang IX: Test unter Realbedingungen',
  },
  short: { A: 'Abschnitt A', B: 'Abschnitt B', C: 'Abschnitt C', IX: 'Anhang IX' },
  channels: {
    public: 'Öffentlicher Teil der Datenbank.',
    authorities: 'Nur für Marktüberwachungsbehörden und Kommission zu sehen (Artikel 71 Absatz 4).',
    non_public: 'Nicht öffentlicher Teil (Artikel 49 Absatz 4): Nur einige Punkte werden eingereicht.',
    national: 'Auf nationaler Ebene registriert, nicht in der EU-Datenbank (Artikel 49 Absatz 5).',
  },
  parts: {
    public: 'Öffentlicher Teil',
    authorities: 'Nur Behörden',
    non_public: 'Nicht öffentlicher Teil',
    national: 'Nationale Ebene',
  },
  statuses: { registered: 'Registriert', updated: 'Aktualisiert', withdrawn: 'Zurückgezogen' },
  states: {
    there: 'Vorhanden',
    gap: 'Fehlt',
    warning: 'Ansehen',
    not_needed: 'Nicht nötig',
    held_back: 'Nicht eingereicht',
  },
  reasons: {
    expired: 'Die Bescheinigung ist abgelaufen.',
    contradicts_stage: 'Der Status widerspricht der Phase des Eintrags.',
    no_condition: 'Nach den Antworten liegt keine Bedingung des Artikels 6 Absatz 3 vor.',
    profiling: 'Bei Profiling, oder solange das offen ist, kann man sich nicht auf Artikel 6 Absatz 3 stützen.',
    components: 'Nennen Sie die Komponenten, oder lassen Sie es, wenn es keine gibt.',
    held_back: 'Artikel 49 Absatz 4: Im nicht öffentlichen Teil wird dieser Punkt nicht eingereicht.',
  },
  findings: {
    provider_not_found:
      'Der Anbieter hat das System nicht registriert: Setzen Sie es nicht ein, und unterrichten Sie Anbieter oder Händler (Artikel 26 Absatz 8).',
    fria_missing: 'Die Grundrechte-Folgenabschätzung fehlt (Artikel 27 Absatz 1).',
    fria_not_notified: 'Die Grundrechte-Folgenabschätzung wurde nicht mitgeteilt (Artikel 27 Absatz 3).',
    derogation_undocumented:
      'Man stützt sich auf Artikel 6 Absatz 3, aber die Dokumentation fehlt (Artikel 6 Absatz 4).',
    derogation_after_first_use: 'Die Ausnahme wurde nach der ersten Verwendung dokumentiert (Artikel 6 Absatz 4).',
    status_contradicts_stage: 'Der Status für die Datenbank widerspricht der Phase des Eintrags.',
    both_sections: 'Als Anbieter und Betreiber registrieren Sie zweimal: Abschnitte A und C.',
    only_one_of_both:
      'Als Anbieter und Betreiber registrieren Sie zweimal: Von den Abschnitten A und C ist bisher einer registriert (Artikel 49 Absätze 1 und 3).',
    changed_since_registered:
      'Registriert ist etwas anderes, als der Eintrag jetzt sagt: Die Registrierung ist auf dem neuesten Stand zu halten (Eingang der Abschnitte A, B und C).',
    registered_status_differs:
      'Der registrierte Status passt nicht zur Phase des Eintrags (Anhang VIII, Punkte A7 und B8).',
    wrong_part: 'Die Registrierung steht im falschen Teil der Datenbank (Artikel 49 Absatz 4).',
    wrong_section: 'Registriert ist ein Abschnitt, der nicht verlangt ist, während ein anderer es ist.',
  },
  exempt: {
    R7: 'Hochrisiko allein als Produkt (Artikel 6 Absatz 1): Artikel 49 nennt nur die Verwendungen des Anhangs III.',
    R8: 'Nach den Antworten kein Fall des Artikels 49. Betreiber können freiwillig registrieren (Erwägungsgrund 131).',
  },
  early:
    'Die Pflicht hängt an Klassen, die ab dem 2. Dezember 2027 gelten: Was vorher eingereicht wird, ist früh und freiwillig.',
  points: {
    A1: ['Anbieter', 'Name, Anschrift und Kontaktdaten des Anbieters'],
    A2: [
      'wer für ihn einreicht',
      'Wenn eine andere Person die Angaben im Namen des Anbieters einreicht: Name, Anschrift und Kontaktdaten dieser Person',
    ],
    A3: ['Bevollmächtigter', 'Gegebenenfalls Name, Anschrift und Kontaktdaten des Bevollmächtigten'],
    A4: [
      'Handelsname und Verweis',
      'Handelsname des KI-Systems und jeder weitere eindeutige Verweis, durch den es sich identifizieren und zurückverfolgen lässt',
    ],
    A5: [
      'Zweck, Komponenten und Funktionen',
      'Beschreibung der Zweckbestimmung des KI-Systems und der durch es unterstützten Komponenten und Funktionen',
    ],
    A6: [
      'verwendete Informationen und Betriebslogik',
      'Grundlegende, knappe Beschreibung der vom System verwendeten Informationen (Daten, Eingaben) und seiner Betriebslogik',
    ],
    A7: [
      'Status',
      'Status des KI-Systems: in Verkehr oder in Betrieb; nicht mehr in Verkehr oder in Betrieb; zurückgerufen',
    ],
    A8: [
      'Bescheinigung und notifizierte Stelle',
      'Gegebenenfalls Art, Nummer und Ablaufdatum der Bescheinigung der notifizierten Stelle und Name oder Kennnummer dieser Stelle',
    ],
    A9: ['Kopie der Bescheinigung', 'Gegebenenfalls eingescannte Kopie der Bescheinigung nach Punkt 8'],
    A10: [
      'Mitgliedstaaten',
      'Mitgliedstaaten, in denen das KI-System in Verkehr gebracht, in Betrieb genommen oder bereitgestellt wurde',
    ],
    A11: ['EU-Konformitätserklärung', 'Kopie der EU-Konformitätserklärung nach Artikel 47'],
    A12: [
      'Betriebsanleitung',
      'Elektronische Betriebsanleitung; nicht in Strafverfolgung, Migration, Asyl und Grenzkontrolle (Anhang III, Punkte 1, 6 und 7)',
    ],
    A13: ['Adresse mit weiteren Angaben', 'URL für weitere Angaben (freiwillig)'],
    B1: ['Anbieter', 'Name, Anschrift und Kontaktdaten des Anbieters'],
    B2: [
      'wer für ihn einreicht',
      'Wenn eine andere Person die Angaben im Namen des Anbieters einreicht: Name, Anschrift und Kontaktdaten dieser Person',
    ],
    B3: ['Bevollmächtigter', 'Gegebenenfalls Name, Anschrift und Kontaktdaten des Bevollmächtigten'],
    B4: [
      'Handelsname und Verweis',
      'Handelsname des KI-Systems und jeder weitere eindeutige Verweis, durch den es sich identifizieren und zurückverfolgen lässt',
    ],
    B5: ['Zweckbestimmung', 'Beschreibung der Zweckbestimmung des KI-Systems'],
    B6: [
      'Bedingung des Artikels 6 Absatz 3',
      'Bedingung oder Bedingungen des Artikels 6 Absatz 3, nach denen das KI-System nicht als hochriskant gilt',
    ],
    B7: [
      'Gründe in Kürze',
      'Kurze Zusammenfassung der Gründe, aus denen das KI-System nach Artikel 6 Absatz 3 nicht als hochriskant gilt',
    ],
    B8: [
      'Status',
      'Status des KI-Systems: in Verkehr oder in Betrieb; nicht mehr in Verkehr oder in Betrieb; zurückgerufen',
    ],
    B9: [
      'Mitgliedstaaten',
      'Mitgliedstaaten, in denen das KI-System in Verkehr gebracht, in Betrieb genommen oder bereitgestellt wurde',
    ],
    C1: ['Betreiber', 'Name, Anschrift und Kontaktdaten des Betreibers'],
    C2: [
      'wer für ihn einreicht',
      'Name, Anschrift und Kontaktdaten der Person, die die Angaben im Namen des Betreibers einreicht',
    ],
    C3: [
      'Adresse des Eintrags des Anbieters',
      'URL des Eintrags, den der Anbieter für das KI-System in der EU-Datenbank gemacht hat',
    ],
    C4: [
      'Zusammenfassung der Grundrechte-Folgenabschätzung',
      'Zusammenfassung der Ergebnisse der Grundrechte-Folgenabschätzung nach Artikel 27',
    ],
    C5: [
      'Zusammenfassung der Datenschutz-Folgenabschätzung',
      'Gegebenenfalls Zusammenfassung der Datenschutz-Folgenabschätzung (Artikel 35 der Verordnung (EU) 2016/679 oder Artikel 27 der Richtlinie (EU) 2016/680)',
    ],
    IX1: ['Nummer des Tests', 'Unionsweit einmalige Identifizierungsnummer des Tests unter Realbedingungen'],
    IX2: [
      'Anbieter und Betreiber',
      'Name und Kontaktdaten des Anbieters oder künftigen Anbieters und der am Test beteiligten Betreiber',
    ],
    IX3: [
      'System und Zweck',
      'Kurze Beschreibung des KI-Systems, seiner Zweckbestimmung und was es sonst erkennen lässt',
    ],
    IX4: ['Testplan', 'Zusammenfassung der Hauptmerkmale des Plans für den Test unter Realbedingungen'],
    IX5: ['Aussetzung oder Abbruch', 'Angaben zu Aussetzung oder Abbruch des Tests unter Realbedingungen'],
  },
  fields: {
    name: 'Name',
    intendedPurpose: 'Zweckbestimmung',
    institution: 'Institution',
    unit: 'Einheit',
    components: 'Komponenten',
    conditions: 'Bedingungen des Artikels 6 Absatz 3',
  },
  labels: {
    title: 'Registrierung in der EU-Datenbank',
    point: 'Punkt',
    asked: 'Was der Anhang verlangt',
    field: 'Feld',
    value: 'Wert',
    state: 'Stand',
    missing: 'Was fehlt',
    findings: 'Was anzusehen ist',
    registrations: 'Was registriert wurde',
    noRegistration: 'Es ist keine Registrierung festgehalten.',
    system: 'System',
    section: 'Abschnitt',
    part: 'Teil der Datenbank',
    status: 'Status',
    on: 'Tag',
    registeredBy: 'Registriert von',
    onBehalfOf: 'Im Namen von',
    entryNumber: 'Nummer der Registrierung',
    entryUrl: 'Adresse der Registrierung',
    changedSince: 'Seit der Registrierung geändert',
    retracted: 'Zurückgenommen',
    number: 'Nr.',
    asOf: 'Stand',
    digest: 'Prüfwert des Formulars',
    nothingSaid: 'Noch ist nichts gesagt.',
  },
};
