// Deutsch des Beispielsatzes.
import type { HouseWords } from '../../house-rules';

export const de: HouseWords = {
  title: 'Hausregeln (Beispielsatz)',
  stages: {
    'house-generative-ai': 'Hausregeln: generative KI',
    'house-data': 'Hausregeln: Datenverwaltung',
    'house-security': 'Hausregeln: Sicherheit',
    'house-hpc': 'Hausregeln: Hochleistungsrechnen',
    'house-environment': 'Hausregeln: Umwelt',
    'house-open-source': 'Hausregeln: freie Software',
    'house-intellectual-property': 'Hausregeln: geistiges Eigentum',
    'house-managers': 'Hausregeln: Führungskräfte',
  },
  facts: {
    house_output_leaves: {
      question: 'Verlassen erzeugte Texte, Bilder, Töne oder Videos das Haus?',
      help: 'Veröffentlicht oder an Außenstehende gesandt.',
    },
    house_output_checked: {
      question: 'Prüft sie jedes Mal ein Mensch, bevor sie hinausgehen?',
      help: 'So, wie man den Entwurf einer Kollegin liest; Stichproben genügen nicht.',
    },
    house_trained_on_own_data: {
      question: 'Wurde es mit Daten des Hauses trainiert oder nachtrainiert?',
      help: 'Dokumente zum Beantworten mitzugeben ist kein Training.',
    },
    house_data_described: { question: 'Sind Herkunft, Qualität und Aufbewahrung dieser Daten festgehalten?' },
    house_external_service: { question: 'Läuft es ganz oder teilweise auf einem Dienst außerhalb des Hauses?' },
    house_sensitive_information: {
      question: 'Erhält es Informationen, die nicht für die Öffentlichkeit bestimmt sind?',
    },
    house_security_reviewed: { question: 'Hat der Sicherheitsdienst diese Verwendung geprüft?' },
    house_uses_hpc: {
      question: 'Nutzt es europäische Hochleistungsrechner?',
      help: 'Zum Training oder im Betrieb.',
    },
    house_energy_estimated: { question: 'Wurde sein Energieverbrauch geschätzt?' },
    house_licences_known: { question: 'Sind die Lizenzen seiner Modelle und Programme bekannt und aufgelistet?' },
    house_works_of_others: {
      question: 'Werden Werke anderer eingespeist oder nachgeahmt?',
      help: 'Urheberrechtlich geschützte Texte, Bilder, Musik oder Programme.',
    },
    house_rights_cleared: { question: 'Ist geklärt, dass diese Werke so verwendet werden dürfen?' },
    house_manager_answers: { question: 'Gibt es eine benannte Führungskraft, die für die Verwendung einsteht?' },
  },
  levels: {
    routine: 'Routine',
    notice: 'Zu beachten',
    raised: 'Erhöhte Aufmerksamkeit',
    high: 'Hohe Aufmerksamkeit',
    open: 'Offen',
  },
  rules: {
    'house-generated-output-leaves': 'Erzeugte Inhalte verlassen das Haus',
    'house-generated-output-unchecked': 'Erzeugte Inhalte verlassen das Haus ungeprüft',
    'house-generated-output-checked': 'Jedes Mal von einem Menschen geprüft',
    'house-data-undescribed': 'Eigene Daten verwendet, nicht beschrieben',
    'house-sensitive-information-outside': 'Vertrauliches auf einem Dienst außerhalb des Hauses',
    'house-security-reviewed': 'Vom Sicherheitsdienst geprüft',
    'house-supercomputer': 'Europäische Hochleistungsrechner im Einsatz',
    'house-energy-unknown': 'Energieverbrauch nicht geschätzt',
    'house-licences-unknown': 'Lizenzen nicht aufgelistet',
    'house-rights-uncleared': 'Werke anderer verwendet, Rechte ungeklärt',
    'house-staff-affected': 'Gegenüber eigenem Personal eingesetzt',
    'house-nobody-answers': 'Keine Führungskraft steht dafür ein',
    'house-class-of-the-act': 'Nach der KI-Verordnung verboten oder hochriskant',
  },
  duties: {
    'house-check-output': 'Erzeugte Inhalte vor dem Hinausgehen von einem Menschen prüfen lassen',
    'house-describe-data': 'Herkunft, Qualität und Aufbewahrung der Daten beschreiben',
    'house-review-security': 'Die Verwendung vor dem Weiterbetrieb vom Sicherheitsdienst prüfen lassen',
    'house-report-computing': 'Zweck und Rechenstunden melden',
    'house-estimate-energy': 'Den Energieverbrauch schätzen',
    'house-list-licences': 'Lizenzen der Modelle und Programme auflisten',
    'house-clear-rights': 'Die Rechte an den verwendeten Werken klären',
    'house-tell-staff': 'Betroffenes Personal und dessen Vertretung vorab unterrichten',
    'house-name-manager': 'Eine Führungskraft benennen, die für die Verwendung einsteht',
  },
  dutyRoles: {
    owner: 'Verantwortliche des Eintrags',
    manager: 'Leitung der Einheit',
  },
};
