// What an institution does with AI has a name in each language, and often two. A search that found nothing looks again
// with the others.
import { plainText } from '@registry/record';

const SAME: readonly (readonly string[])[] = [
  ['recruitment', 'hiring', 'selection', 'recrutement', 'embauche', 'Einstellung', 'Personalauswahl', 'CV ranking'],
  ['translation', 'traduction', 'Übersetzung'],
  ['transcription', 'speech recognition', 'reconnaissance vocale', 'Spracherkennung', 'Transkription'],
  ['summary', 'résumé', 'synthèse', 'Zusammenfassung'],
  ['chatbot', 'assistant', 'agent conversationnel', 'dialogueur', 'Chatbot', 'Assistent'],
  ['fraud', 'anomaly', 'fraude', 'anomalie', 'Betrug', 'Auffälligkeit'],
  ['procurement', 'tender', 'marché public', 'appel d’offres', 'Beschaffung', 'Ausschreibung', 'Vergabe'],
  ['invoice', 'facture', 'Rechnung'],
  ['grant', 'subvention', 'Zuschuss', 'Förderung'],
  ['training', 'learning', 'formation', 'apprentissage', 'Schulung', 'Fortbildung'],
  ['appraisal', 'performance', 'évaluation', 'Beurteilung', 'Leistung'],
  ['complaint', 'petition', 'plainte', 'pétition', 'Beschwerde', 'Petition'],
  ['document', 'file', 'dossier', 'Dokument', 'Akte'],
  ['search', 'recherche', 'Suche'],
  ['forecast', 'prediction', 'prévision', 'prédiction', 'Vorhersage', 'Prognose'],
  ['building', 'energy', 'bâtiment', 'énergie', 'Gebäude', 'Energie'],
  ['security', 'access control', 'sécurité', 'contrôle d’accès', 'Sicherheit', 'Zutritt'],
  ['emotion', 'mood', 'émotion', 'humeur', 'Gefühl', 'Stimmung'],
  ['face recognition', 'reconnaissance faciale', 'Gesichtserkennung'],
  ['press', 'media', 'presse', 'médias', 'Medien'],
  ['meeting', 'minutes', 'réunion', 'procès-verbal', 'Sitzung', 'Protokoll'],
  ['law', 'legal', 'droit', 'juridique', 'Recht'],
  ['code', 'programming', 'programmation', 'Programmierung'],
  ['FRIA', 'fundamental rights impact assessment', 'AIDF', 'droits fondamentaux', 'Grundrechte-Folgenabschätzung'],
  ['DPIA', 'data protection impact assessment', 'AIPD', 'DSFA', 'Datenschutz-Folgenabschätzung'],
  ['profiling', 'profilage', 'Profilbildung'],
  ['provider', 'supplier', 'fournisseur', 'Anbieter', 'Lieferant'],
  ['deployer', 'déployeur', 'Betreiber'],
  ['biometric', 'biometrics', 'biométrique', 'biométrie', 'biometrisch', 'Biometrie'],
  ['general purpose', 'usage général', 'allgemeiner Verwendungszweck', 'GPAI'],
  ['language model', 'LLM', 'modèle de langage', 'Sprachmodell'],
  ['anonymisation', 'pseudonymisation', 'caviardage', 'Anonymisierung', 'Schwärzung'],
  ['OCR', 'text recognition', 'reconnaissance de texte', 'Texterkennung'],
  ['proctoring', 'exam', 'surveillance des examens', 'Prüfungsaufsicht'],
  ['sentiment', 'opinion', 'analyse de sentiment', 'Stimmungsanalyse', 'Meinung'],
  ['cybersecurity', 'intrusion', 'cybersécurité', 'Cybersicherheit', 'Angriffserkennung'],
  ['travel', 'missions', 'voyage', 'Dienstreise', 'Reise'],
  ['archives', 'archive', 'archivage', 'Archiv', 'Archivierung'],
];

/** Words that are looked for at most. */
const MOST = 6;

/** Other words for what somebody looked for, in the three languages; none where it has no known name. */
export function otherWords(sought: string): string[] {
  const words = ` ${plainText(sought)} `;
  const found = SAME.filter((names) => names.some((name) => words.includes(` ${plainText(name)} `))).flat();
  return [...new Set(found)].filter((name) => !words.includes(` ${plainText(name)} `)).slice(0, MOST);
}
