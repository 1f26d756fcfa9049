// Deutsch: ein Beispiel zu jeder Frage.
import type { Words } from '../words';

export const examples: Words['examples'] = {
  sys_machine_based: 'Ja: ein Programm auf einem Server oder in der Cloud. Nein: eine Prüfliste auf Papier.',
  sys_autonomy: 'Ja: Es entwirft auf Anfrage selbst eine Antwort. Nein: Jeder Schritt geschieht von Hand.',
  sys_infers:
    'Ja: ein trainierter Textklassifikator, ein Expertensystem. Nein: eine Tabelle, ein Ablauf mit festen Regeln.',
  sys_influences_environment: 'Ja: Bedienstete lesen seine Vorschläge. Nein: Niemand verwendet je seine Ergebnisse.',
  sys_adaptive: 'Ja: Es lernt an neuen Fällen weiter. Nein: Das Modell bleibt wie geliefert.',
  union_nexus:
    'Ja: Personal in Brüssel nutzt es. Ja: Ein Lieferant außerhalb der Union sendet Ergebnisse nach Brüssel.',
  excl_military_exclusive:
    'Ja: ein System nur für einen militärischen Stab. Nein: ein Übersetzungswerkzeug, das der Stab mitnutzt.',
  excl_third_country_le_coop:
    'Ja: Eine Polizei außerhalb der Union nutzt es nach einem Abkommen. Nein: Eine EU-Stelle nutzt es.',
  excl_scientific_rd_sole:
    'Ja: ein Modell nur für ein Forschungsprojekt. Nein: ein Chatbot, den auch Forschende nutzen.',
  lifecycle_stage:
    'Ein Versuch mit zehn Kolleginnen ist eine Pilotphase; für alle Berechtigten offen ist es in Betrieb.',
  excl_premarket_rd:
    'Ja: ein Prototyp auf dem Rechner der Entwicklung. Nein: ein Dienst, auf den sich schon Kollegen stützen.',
  real_world_testing: 'Ja: ein Versuch mit echten Anträgen echter Menschen. Nein: ein Test mit erfundenen Akten.',
  excl_personal_nonprofessional:
    'Ja: die eigene Urlaubsplanung. Nein: ein dienstlicher Vermerk über ein privates Konto.',
  free_open_source_licence: 'Ja: veröffentlicht unter EUPL, MIT oder Apache. Nein: nur kostenlos.',
  p5a_technique: 'Ja: Bilder, zu kurz zum Bemerken; ein Chatbot, der sich als Mensch ausgibt, um zu drängen.',
  p5b_exploits_vulnerability: 'Ja: Es zielt auf Überschuldete mit Angeboten. Nein: große Schrift für ältere Menschen.',
  p5_material_distortion:
    'Ja: Menschen entscheiden, was sie sonst nicht entschieden hätten. Nein: Sie werden nur informiert.',
  p5_significant_harm: 'Ja: schwerer finanzieller Verlust, Verletzung, anhaltendes Leid. Nein: ein kleines Ärgernis.',
  p5ba_generates_intimate_nonconsensual:
    'Ja: ein Bildgenerator, der Menschen auf Fotos entkleidet. Nein: einer, der das verweigert.',
  p5ba_no_increase_exposure: 'Ja: Es hellt ein vorhandenes Bild nur auf. Nein: Es zeigt mehr vom Körper als zuvor.',
  p5bb_generates_csam:
    'Ja: ein unbeschränktes Bildmodell, das dies erlaubt. Nein: eine Vorlesefunktion für Protokolle.',
  p5bb_without_right_defence:
    'Ja: Ein Polizeilabor prüft Filter, wie das Recht es erlaubt. Nein: eine Prüfung ohne Rechtsgrundlage.',
  p5_content_intended_purpose:
    'Ja: Es wird gerade dafür angeboten. Nein: Es wurde für Abbildungen in Berichten gemacht.',
  p5_content_foreseeable_reproducible:
    'Ja: Eine einfache Eingabe liefert es immer wieder. Nein: nur nach einem Umtrainieren des Modells.',
  p5_content_adequate_safeguards:
    'Ja: geprüfte Filter, mit Meldeweg und Abhilfe. Nein: ein Satz in den Nutzungsbedingungen.',
  p5_content_deployer_purpose: 'Ja: Wir nutzen es gerade dafür. Nein: Jemand hat es gegen unsere Regeln missbraucht.',
  p5c_evaluates_social_behaviour:
    'Ja: eine Punktzahl aus dem Verhalten über Jahre, die manchen Leistungen nimmt. Nein: eine Personalumfrage.',
  p5c_unrelated_context:
    'Ja: Parkstrafen mindern die Aussicht auf Förderung. Nein: Ein säumiger Bericht verzögert dieselbe Förderung.',
  p5c_disproportionate:
    'Ja: Ein verspätetes Formular, und alle Leistungen enden. Nein: eine Mahnung nach verpasster Frist.',
  p5d_individual_crime_risk:
    'Ja: Es sagt, wie wahrscheinlich jemand stiehlt. Nein: Es prüft, ob eine Rechnung doppelt bezahlt wurde.',
  p5d_solely_profiling: 'Ja: allein aus Alter, Anschrift und Charakter. Nein: auch aus geprüften Buchungen.',
  p5d_supports_objective_human_assessment:
    'Ja: Ermittelnde haben schon Beweise und ordnen sie damit. Nein: Das System wählt die Verdächtigen.',
  p5e_face_database: 'Ja: Es speichert Gesichter zum späteren Wiedererkennen. Nein: Fotos auf einer Personalseite.',
  p5e_untargeted_scraping: 'Ja: Es nimmt jedes Gesicht aus sozialen Medien. Nein: Es nimmt die Fotos der Angemeldeten.',
  direct_interaction:
    'Ja: ein Chatbot auf der Website, ein Sprachassistent. Nein: ein Übersetzer, eine Suche, ein Spamfilter.',
  interaction_obvious:
    'Ja: ein Roboterarm, ein Spiel gegen den Computer. Nein: eine E-Mail mit dem Namen eines Menschen.',
  generates_synthetic_content:
    'Ja: Zusammenfassungen, Übersetzungen, Sprache, Bilder. Nein: eine Punktzahl, ein Etikett, ein Suchtreffer, Programmcode.',
  assistive_standard_editing:
    'Ja: Rechtschreibung und Satzzeichen, Helligkeit eines Bildes. Nein: einen Absatz umschreiben.',
  no_substantial_alteration:
    'Ja: Rauschen aus einer Aufnahme entfernen, einen Brief übersetzen. Nein: eine Zusammenfassung, die Dinge weglässt.',
  deepfake: 'Ja: ein Video, in dem jemand sagt, was nie gesagt wurde. Nein: die Zeichnung einer erdachten Stadt.',
  deepfake_artistic: 'Ja: ein offenkundig satirischer Clip. Nein: ein Clip, der als Nachricht durchgehen soll.',
  public_interest_text: 'Ja: eine erzeugte Pressemitteilung zur Wasserqualität. Nein: ein interner Vermerk.',
  human_review: 'Ja: Jemand liest und berichtigt den ganzen Text. Nein: Nur eine Rechtschreibprüfung läuft.',
  editorial_responsibility:
    'Ja: Die Pressestelle steht für das Veröffentlichte ein. Nein: Texte gehen von selbst hinaus.',
  le_authorised_by_law: 'Ja: Ein Betrugsbekämpfungsamt nutzt es kraft Verordnung. Nein: eine interne Qualitätsprüfung.',
  public_crime_reporting: 'Ja: ein Chatbot, bei dem alle Betrug melden können. Nein: ein Werkzeug nur für Ermittelnde.',
  is_gpai_system:
    'Ja: ein Assistent auf einem großen Sprachmodell für vieles. Nein: dasselbe Modell in einem einzigen Formular.',
  is_gpai_model:
    'Ja: Wir veröffentlichen Gewichte eines selbst trainierten Modells. Nein: Wir rufen das Modell eines Anbieters auf.',
  gpai_training_flops: 'Wie im Trainingsbericht, etwa 3e24; über 1e25 wird ein systemisches Risiko vermutet.',
  gpai_designated_systemic:
    'Ja: Die Entscheidung steht auf der Liste der Kommission. Nein: Eine Zeitung nennt das Modell mächtig.',
  gpai_open_source_full:
    'Ja: Lizenz, Gewichte, Architektur und Anleitung sind abrufbar. Nein: Gewichte nur für die Forschung.',
  emotion_inference:
    'Ja: Es sagt, ob jemand am Telefon verärgert ist. Nein: Es zählt Lächeln oder bemerkt Müdigkeit am Steuer.',
  emotion_biometric_based: 'Ja: aus dem Tonfall der Stimme. Nein: allein aus den Worten einer E-Mail.',
  emotion_context:
    'Bewerbungsgespräche und Praktika zählen zum Arbeitsplatz, Anrufe aus der Öffentlichkeit zu Sonstiges.',
  emotion_medical_or_safety:
    'Ja: Therapie im ärztlichen Dienst; Wachsamkeit im Cockpit. Nein: Zufriedenheit des Personals messen.',
  biocat_individual: 'Ja: Es ordnet Besucher nach dem aus dem Gesicht geschätzten Alter. Nein: Es zählt Köpfe.',
  biocat_art5_inference: 'Ja: Es leitet die Religion aus dem Gesicht ab. Nein: Es leitet Alter oder Haarfarbe ab.',
  biocat_lawful_dataset_or_le:
    'Ja: rechtmäßig erworbene Bilder zur Prüfung der Ausgewogenheit beschriften. Nein: Passanten sortieren.',
  biocat_law_enforcement:
    'Ja: Die Polizei ordnet Aufnahmen Verdächtiger nach abgeleiteter Herkunft. Nein: Ein Labor beschriftet Bilder.',
  biocat_ancillary: 'Ja: ein Filter zum Anprobieren von Brillen. Nein: ein Dienst, der die Kategorien selbst verkauft.',
  rbi: 'Ja: Kameras, die bekannte Personen in der Menge finden. Nein: eine Tür, die auf einen Finger öffnet.',
  biometric_verification_only:
    'Ja: den Laptop mit dem eigenen Gesicht entsperren. Nein: herausfinden, wer auf einem Bild ist.',
  rbi_realtime: 'Ja: Alarm binnen Sekunden. Nein: Aufnahmen, die am Tag danach durchsucht werden.',
  rbi_public_space: 'Ja: Straße, Bahnhof, Geschäft. Nein: ein Büro hinter der Ausweisschranke; eine Website.',
  rbi_law_enforcement: 'Ja: Die Polizei sucht Verdächtige. Nein: Ein Museum sucht selbst verlorene Kinder.',
  rbi_objective: 'Suche nach einem entführten Kind: Opfer. Drohender Anschlag: Gefahr. Sonst: keines.',
  rbi_strictly_necessary: 'Ja: Kein milderes Mittel fände die Person rechtzeitig. Nein: Es ist nur bequem.',
  rbi_confirm_targeted_only: 'Ja: Es sucht eine benannte Person. Nein: Es listet alle auf, die vorbeigehen.',
  rbi_fria_and_registered: 'Ja: Beides liegt vor. In Eile darf die Registrierung folgen, die Abschätzung nicht.',
  rbi_prior_authorisation:
    'Ja: Ein Gericht hat es erlaubt oder wurde in Eile binnen 24 Stunden befasst. Nein: Die Leitung war einverstanden.',
  rbi_national_law: 'Ja: Ein nationales Gesetz erlaubt gerade diese Verwendung. Nein: Darüber wird noch beraten.',
  annex1_act: 'Eine Aufzugssteuerung: Aufzüge. Eine Diagnose-App: Medizinprodukte. Ein Büroprogramm: keines.',
  annex1_relation:
    'Eine Diagnose-App ist das Produkt, eine Notbremse das Sicherheitsbauteil, eine Sitzheizung ein anderes Bauteil.',
  safety_function_or_failure_endangers:
    'Ja: Es hält die Tür an, wenn jemand darin steht. Nein: Es wählt die Musik im Aufzug.',
  nonsafety_assistance_only: 'Ja: Es spart nachts Energie im Aufzug. Nein: Es überwacht auch die Bremse.',
  third_party_ca_required:
    'Ja: Das Gesetz verlangt eine notifizierte Stelle. Die Wahl harmonisierter Normen ändert daran nichts.',
  third_party_ca_non_safety_only: 'Ja: Geprüft wird nur das Funkspektrum. Nein: Auch die Sicherheit wird geprüft.',
  annex3_uses: 'Bewerbungen reihen: 4(a). Über Studienzulassung entscheiden: 3(a). Protokolle zusammenfassen: keine.',
  annex3_permitted_by_law: 'Ja: Eine Verordnung sieht das Gerät an dieser Grenze vor. Nein: Kein Gesetz tut das.',
  le_actor: 'Ja: Europol, eine Polizei, ihr Auftragnehmer. Nein: ein Finanzamt im eigenen Verfahren.',
  migration_actor: 'Ja: eine Asylbehörde, die Grenzagentur. Nein: eine Firma, die Dienstreisen bucht.',
  benefit_actor:
    'Ja: eine Krankenfürsorge der Union, eine Stadt, ihr Auftragnehmer. Nein: das Bonusprogramm einer Bank.',
  benefit_essential: 'Ja: Krankengeld, Wohnbeihilfe. Nein: Zuschüsse für Forschungsvorhaben, Hilfen für Unternehmen.',
  critical_safety_component: 'Ja: Es schließt ein Ventil bei steigendem Druck. Nein: Es sagt den Wasserabsatz voraus.',
  credit_fraud_only: 'Ja: Es findet gefälschte Gehaltszettel. Nein: Es sagt, ob jemand zurückzahlt.',
  travel_document_verification_only: 'Ja: Es prüft, ob ein Pass echt ist. Nein: Es stellt fest, wer jemand ist.',
  justice_ancillary_only: 'Ja: Es schwärzt Namen in Urteilen. Nein: Es schlägt eine Entscheidung vor.',
  political_output_not_exposed: 'Ja: ein Werkzeug zur Routenplanung einer Kampagne. Nein: Nachrichten an Wählende.',
  performs_profiling: 'Ja: Es sagt aus Daten einer Person deren Leistung voraus. Nein: Es ordnet Briefe nach Thema.',
  art63_material_influence:
    'Ja: Das Gremium folgt seiner Reihung. Nein: Es ordnet die Akte, und die Bearbeiter bewerten sie selbst.',
  art63_a_narrow_procedural: 'Ja: Es ordnet Anträge nach Art oder findet Doppelte. Nein: Es bewertet oder reiht sie.',
  art63_b_improves_completed:
    'Ja: Es glättet den Wortlaut einer getroffenen Entscheidung. Nein: Es schreibt die erste Fassung.',
  art63_c_pattern_detection: 'Ja: Es zeigt im Nachhinein, wo Noten vom Üblichen abweichen. Nein: Es benotet selbst.',
  art63_d_preparatory:
    'Ja: Es übersetzt oder erschließt Akten vor der Bewertung. Nein: Sein Ergebnis ist die Bewertung.',
  art64_documented: 'Ja: Ein datiertes Papier sagt, warum und welche Bedingung gilt. Nein: Es wurde nur besprochen.',
  first_market_or_service_date:
    'Der Tag, an dem das erste Stück dieses Typs in Betrieb ging, auch wenn Ihres später kam.',
  significantly_changed:
    'Ja: Ein neues Modell mit anderen Fähigkeiten ersetzt das alte. Nein: Es wurden Fehler behoben.',
  significant_design_change_date:
    'Der Tag, an dem ein neues Modell oder ein neuer Zweck live ging; ein behobener Tippfehler zählt nicht.',
  placed_on_market:
    'Ja: Andere Stellen haben es von uns; ein Lieferant verkauft es. Nein: Wir haben es nur für uns gebaut.',
  first_market_date:
    'Der Tag, an dem ein erstes Exemplar an Kunden oder Partner ging; der Beginn im eigenen Haus zählt nicht.',
  operator_roles: 'Selbst für sich gebaut: Anbieter und Betreiber. Gekauft und genutzt: Betreiber.',
  deployer_kind: 'Die Kommission, eine Agentur der Union: Organ der Union. Ein Ministerium: Behörde.',
  own_name_or_trademark:
    'Ja: ein gekauftes System, das als unser Produkt in Betrieb geht. Nein: Der Name des Lieferanten bleibt, wie wir es auch nennen.',
  substantially_modified:
    'Ja: Wir haben es für eine andere Aufgabe umtrainiert. Nein: Wir haben vorgesehene Optionen gesetzt.',
  purpose_changed_to_high_risk:
    'Ja: Ein allgemeiner Assistent reiht nun Bewerbungen. Nein: Er schreibt weiter Protokolle.',
  former_provider:
    'Ja: Eine Agentur hat unser Werkzeug übernommen und bietet es unter ihrem Namen an. Nein: Wir sind noch Anbieter.',
  component_supplier:
    'Ja: Eine andere Agentur baut unser Sprachmodell in ihre Reihung ein. Nein: Wir kaufen ein solches Werkzeug nur.',
  intended_for_public_authority_use:
    'Ja: für Verwaltungen gemacht. Nein: ein Verbraucherprodukt, das ein Amt gekauft hat.',
  annex_x_component:
    'Ja: Teil von SIS, VIS, Eurodac, EES, ETIAS oder ECRIS-TCN. Nein: ein Werkzeug für deren Statistik.',
  decides_about_persons:
    'Ja: Es hilft auszuwählen, wer eingeladen wird. Nein: Es schätzt den Strombedarf eines Gebäudes.',
  affects_workers: 'Ja: Es verteilt Aufgaben unter Kollegen. Nein: Es beantwortet Fragen aus der Bevölkerung.',
  processes_personal_data: 'Ja: Namen, Stimmen, E-Mail-Adressen, Personalnummern. Nein: Wetterdaten.',
  special_category_data:
    'Ja: ärztliche Atteste, Stimmen zur Wiedererkennung von Personen. Nein: Namen und Telefonnummern.',
  data_processor: 'Ja: Es läuft bei einem Cloud-Anbieter. Nein: Es läuft auf eigenen Rechnern mit eigenem Personal.',
  data_leaves_union: 'Ja: Texte mit Namen gehen an ein Modell in Übersee. Nein: Alles bleibt im eigenen Rechenzentrum.',
};
