// German: stages, classes, marks and how sure a statement is.
import type { Words } from '../words';

export const stages: Words['stages'] = {
  system: 'Ist es ein KI-System?',
  scope: 'Gilt die KI-Verordnung?',
  'article-50': 'Kontakt mit Menschen und erzeugte Inhalte',
  'article-5': 'Verbotene Praktiken',
  biometrics: 'Emotionen und Biometrie',
  'annex-1': 'Regulierte Produkte',
  'annex-3': 'Aufgeführte Hochrisiko-Verwendungen',
  'article-6-3': 'Ausnahme für aufgeführte Verwendungen',
  gpai: 'KI mit allgemeinem Verwendungszweck',
  roles: 'Rollen und Zeitpunkte',
  people: 'Betroffene Personen',
};

export const classes: Words['classes'] = {
  not_ai_system: 'Kein KI-System',
  out_of_scope: 'Außerhalb der KI-Verordnung',
  minimal: 'Minimales Risiko',
  transparency: 'Transparenzpflichten',
  high_risk: 'Hohes Risiko',
  prohibited: 'Verboten',
  undetermined: 'Noch nicht bestimmt',
  high_risk_6_1: 'Hohes Risiko: reguliertes Produkt',
  high_risk_6_2: 'Hohes Risiko: aufgeführte Verwendung',
  gpai_system: 'KI-System mit allgemeinem Verwendungszweck',
  gpai_model: 'KI-Modell mit allgemeinem Verwendungszweck',
  gpai_systemic: 'KI-Modell mit allgemeinem Verwendungszweck mit systemischem Risiko',
};

export const marks: Words['marks'] = {
  derogation_applied: 'Aufgeführte Verwendung, dennoch nicht hochriskant: Ausnahme nach Artikel 6 Absatz 3',
  derogation_undocumented: 'Die Ausnahme wird geltend gemacht, ihre Bewertung ist aber nicht dokumentiert',
  derogation_defeated_by_profiling: 'Die Ausnahme greift nicht: Das System nimmt ein Profiling von Menschen vor',
  derogation_contradicted:
    'Die Ausnahme wird geltend gemacht, das System beeinflusst Entscheidungen aber wesentlich: nicht gewährt',
  use_not_permitted: 'Die Verwendung ist rechtlich nicht zugelassen: Sie darf nicht beginnen',
  annex_1_section_b: 'Produkt nach Anhang I Abschnitt B: Nur wenige Artikel der Verordnung gelten',
  remote_identification_permitted: 'Echtzeit-Fernidentifizierung aufgrund einer Ausnahme nach Artikel 5',
  prohibition_ahead: 'Verboten ab dem 2. Dezember 2026',
  legal_review_categorisation: 'Vom Juristischen Dienst prüfen lassen, ob die ethnische Herkunft erschlossen wird',
  deep_fake_disclosure_reduced: 'Künstlerisches Werk: Es genügt offenzulegen, dass solche Inhalte vorhanden sind',
  counts_as_provider: 'Die Einrichtung gilt als Anbieter dieses Hochrisiko-KI-Systems',
  no_deployer_duties: 'Rein persönliche Verwendung: keine Pflichten als Betreiber',
  gpai_open_source_relief: 'Quelloffenes Modell: Zwei der vier Dokumentationspflichten gelten nicht',
};

export const certainties: Words['certainties'] = {
  text: 'In der Verordnung gelesen',
  'text-amending': 'In der Änderungsverordnung gelesen',
  recital: 'In einem Erwägungsgrund gelesen (Auslegungshilfe, keine Vorschrift)',
  'draft-guideline': 'Aus einem Leitlinienentwurf der Kommission (kein Recht)',
  secondary: 'Aus Sekundärquellen',
  knowledge: 'Nicht erneut am Wortlaut geprüft',
  own: 'Unsere eigene Auslegung',
};

export const trace: Words['trace'] = {
  all: 'Alles davon',
  any: 'Mindestens eines davon',
  not: 'Nichts davon',
  exception: 'Ausnahme: {rule} – {outcome}',
  tried: {
    true: 'greift',
    false: 'geprüft, greift nicht',
    unknown: 'offen',
  },
  from: 'Ab dem {day}',
  above: 'Über {bound}?',
  before: 'Vor dem {day}?',
  yes: 'ja',
  no: 'nein',
  unanswered: 'nicht beantwortet',
  noneChosen: 'keines davon',
  partly: 'ja: {yes}; nein: {no}',
};

export const ifUnknown: Words['ifUnknown'] = {
  'in-scope-assumed': 'Die Klasse bleibt offen; bis dahin gilt das System als KI-System unter der Verordnung.',
  'no-effect': 'Es ändert sich nichts.',
  'not-excluded-assumed': 'Bis dahin gilt das System als nicht von der Verordnung ausgenommen.',
  'open-source-pending': 'Zählt nur, wenn sonst nichts zutrifft; dann bleibt offen, ob die Verordnung gilt.',
  'duties-pending': 'Die Klasse hängt nicht daran; Pflichten, Tage oder Rollen bleiben offen.',
  'prohibition-possible': 'Ein Verbot bleibt möglich, solange keine seiner anderen Voraussetzungen ausscheidet.',
  'prohibition-or-high-risk-possible': 'Ein Verbot oder hohes Risiko bleibt möglich.',
  'product-high-risk-possible': 'Hohes Risiko als Produkt bleibt möglich.',
  'listed-use-possible': 'Hohes Risiko als gelistete Verwendung bleibt möglich.',
  'permission-pending': 'Die Klasse hängt nicht daran; offen bleibt, ob die Verwendung überhaupt beginnen darf.',
  'derogation-not-granted': 'Es wird keine Ausnahme gewährt: Das System gilt vorerst als hochriskant.',
  'transparency-possible': 'Transparenzpflichten bleiben möglich.',
  'model-class-pending':
    'Die Risikoklasse hängt nicht daran; offen bleibt, was für KI mit allgemeinem Verwendungszweck gilt.',
};
