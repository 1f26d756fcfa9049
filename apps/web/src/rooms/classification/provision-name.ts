// A provision as people cite it. The law names provisions in English; the few words among the numbers are put into French. Pure.
import type { Language } from '../../words/language';

export const french: readonly [RegExp, string][] = [
  [/recital/g, 'considérant'], [/Annex/g, 'annexe'], [/Section/g, 'section'], [/EUDPR/g, 'RPDUE'],
  [/first subparagraph/g, 'premier alinéa'], [/second subparagraph/g, 'deuxième alinéa'], [/third subparagraph/g, 'troisième alinéa'],
  [/first sentence/g, 'première phrase'], [/second sentence/g, 'deuxième phrase'], [/third sentence/g, 'troisième phrase'], [/last sentence/g, 'dernière phrase'], [/last words/g, 'derniers mots'],
  [/unless obvious/g, 'sauf évidence'], [/assistive function/g, 'fonction d’assistance'], [/no substantial alteration/g, 'sans modification substantielle'],
  [/significant change/g, 'modification importante'], [/without right/g, 'sans droit'], [/safeguards/g, 'garanties'],
];

/** The provision in a language; what begins with a number still wants the word "article" before it. */
export function provisionIn(language: Language, provision: string): { text: string; isArticle: boolean } {
  const text = language === 'fr' ? french.reduce((before, [word, mot]) => before.replace(word, mot), provision) : provision;
  return { text: text.charAt(0).toUpperCase() + text.slice(1), isArticle: /^\d/.test(text) };
}
