// German: prohibited practices without biometrics.
import type { article5Facts } from '../../facts/article-5';
import type { WordsOf } from '../words';

export const article5: WordsOf<(typeof article5Facts)[number]['key']> = {
  p5a_technique: {
    question:
      'Setzt es Techniken der unterschwelligen Beeinflussung oder absichtlich manipulative oder täuschende Techniken ein?',
    help: 'Eine davon genügt.',
  },
  p5b_exploits_vulnerability: {
    question:
      'Nutzt es eine Schutzbedürftigkeit von Menschen aufgrund ihres Alters, einer Behinderung oder einer bestimmten sozialen oder wirtschaftlichen Situation aus?',
  },
  p5_material_distortion: {
    question: 'Hat es das Ziel oder die Wirkung, das Verhalten von Menschen wesentlich zu verändern?',
    help: 'Ziel oder Wirkung genügt: Menschen treffen eine Entscheidung, die sie sonst nicht getroffen hätten.',
  },
  p5_significant_harm: {
    question:
      'Fügt es dadurch jemandem erheblichen Schaden zu, oder ist dies mit hinreichender Wahrscheinlichkeit zu erwarten?',
  },
  p5ba_generates_intimate_nonconsensual: {
    question:
      'Kann es realistische intime Bild-, Video- oder Tonaufnahmen einer identifizierbaren Person ohne deren ausdrückliche Einwilligung erzeugen oder verändern?',
    help: 'Wenn es überhaupt keine Inhalte erzeugt oder verändert: nein.',
  },
  p5ba_no_increase_exposure: {
    question:
      'Verändert es ausschließlich vorhandenes Material, ohne die Entblößung zu erhöhen oder die Art der dargestellten Handlungen zu ändern?',
    help: 'Wenn es auch aus dem Nichts erzeugt: nein.',
  },
  p5bb_generates_csam: {
    question: 'Kann es Darstellungen sexuellen Missbrauchs von Kindern erzeugen oder verändern?',
    help: 'Im Sinne der Richtlinie 2011/93/EU, Artikel 2 Buchstaben c und e. Wenn es überhaupt keine Inhalte erzeugt oder verändert: nein.',
  },
  p5bb_without_right_defence: {
    question: 'Greift ein Rechtfertigungsgrund des nationalen Rechts, sodass dies nicht „unrechtmäßig“ geschieht?',
    help: 'Zum Beispiel rechtmäßige Ermittlungen oder genehmigte Sicherheitstests.',
  },
  p5_content_intended_purpose: { question: 'Ist das Erzeugen solcher Inhalte seine Zweckbestimmung?' },
  p5_content_foreseeable_reproducible: {
    question:
      'Sind solche Inhalte ein vorhersehbares und reproduzierbares Ergebnis, ohne erhebliche technische Veränderung?',
  },
  p5_content_adequate_safeguards: {
    question:
      'Gibt es angemessene und geeignete Schutzvorkehrungen, die sie zuverlässig verhindern und Missbrauch abstellen?',
  },
  p5_content_deployer_purpose: { question: 'Verwenden wir es, um solche Inhalte zu erzeugen?' },
  p5c_evaluates_social_behaviour: {
    question:
      'Bewertet es Menschen über einen bestimmten Zeitraum nach ihrem sozialen Verhalten oder nach persönlichen Merkmalen oder stuft es sie danach ein, sodass einige schlechtergestellt werden?',
    help: 'Die Merkmale können bekannt, abgeleitet oder vorhergesagt sein.',
  },
  p5c_unrelated_context: {
    question:
      'Tritt die Schlechterstellung in einem Zusammenhang ein, der mit der Herkunft der Daten nichts zu tun hat?',
  },
  p5c_disproportionate: { question: 'Ist die Schlechterstellung ungerechtfertigt oder unverhältnismäßig?' },
  p5d_individual_crime_risk: {
    question:
      'Bewertet es das Risiko, dass eine bestimmte Person eine Straftat begeht, oder sagt es dieses Risiko vorher?',
    help: 'Eine Straftat, und nicht auf die Polizei beschränkt. Verwaltungskontrollen, anhand von Tatsachen geprüfte Vorgänge, Vorhersagen über Orte: nein.',
  },
  p5d_solely_profiling: {
    question:
      'Beruht dies ausschließlich auf Profiling oder auf der Bewertung persönlicher Merkmale und Eigenschaften?',
  },
  p5d_supports_objective_human_assessment: {
    question:
      'Unterstützt es nur eine Bewertung durch Menschen, die sich bereits auf objektive, überprüfbare Tatsachen im Zusammenhang mit einer kriminellen Aktivität stützt?',
  },
  p5e_face_database: { question: 'Erstellt oder erweitert es eine Datenbank zur Gesichtserkennung?' },
  p5e_untargeted_scraping: {
    question: 'Durch ungezieltes Auslesen von Gesichtsbildern aus dem Internet oder aus Überwachungsaufnahmen?',
  },
};
