// A provision as people cite it. The law names provisions in English; the few words among the numbers are put into French. Pure.
import type { Language } from '../../words/language';

const french: readonly [RegExp, string][] = [
  [/recital/g, 'considérant'], [/Annex/g, 'annexe'], [/Section/g, 'section'], [/EUDPR/g, 'RPDUE'],
  [/first subparagraph/g, 'premier alinéa'], [/second subparagraph/g, 'deuxième alinéa'], [/third subparagraph/g, 'troisième alinéa'],
  [/first sentence/g, 'première phrase'], [/second sentence/g, 'deuxième phrase'], [/third sentence/g, 'troisième phrase'], [/last sentence/g, 'dernière phrase'], [/last words/g, 'derniers mots'], [/first case/g, 'premier cas'], [/second case/g, 'deuxième cas'],
];

/** The provision in a language; what begins with a number still wants the word "article" before it. */
export function provisionIn(language: Language, provision: string): { text: string; isArticle: boolean } {
  const text = language === 'fr' ? french.reduce((before, [word, mot]) => before.replace(word, mot), provision) : provision;
  return { text: text.charAt(0).toUpperCase() + text.slice(1), isArticle: /^\d/.test(text) };
}

const officialJournal = 'https://eur-lex.europa.eu/eli/reg';

/** Where a provision stands in the Official Journal: the AI Act, or the data protection rules of the Union institutions. */
export function addressOf(provision: string, language: Language): string {
  const [, eudpr, article, annex] = /^(?:(EUDPR) )?(?:(\d+)|Annex ([IVX]+))?/.exec(provision) ?? [];
  const act = `${officialJournal}/${eudpr ? '2018/1725' : '2024/1689'}/oj/${language === 'fr' ? 'fra' : 'eng'}`;
  if (article !== undefined) return `${act}#art_${article}`;
  return annex === undefined ? act : `${act}#anx_${annex}`;
}
