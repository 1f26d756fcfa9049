// A provision as people cite it, and where it stands in the Official Journal. The law names provisions in English; the
// few words among the numbers are put into the language spoken.

/** Languages a provision can be cited in. */
export type Citing = 'en' | 'fr' | 'de';

const french: readonly [RegExp, string][] = [
  [/recital/g, 'considérant'],
  [/Annex/g, 'annexe'],
  [/Section/g, 'section'],
  [/EUDPR/g, 'RPDUE'],
  [/first subparagraph/g, 'premier alinéa'],
  [/second subparagraph/g, 'deuxième alinéa'],
  [/third subparagraph/g, 'troisième alinéa'],
  [/first sentence/g, 'première phrase'],
  [/second sentence/g, 'deuxième phrase'],
  [/third sentence/g, 'troisième phrase'],
  [/last sentence/g, 'dernière phrase'],
  [/last words/g, 'derniers mots'],
  [/first case/g, 'premier cas'],
  [/second case/g, 'deuxième cas'],
];

const german: readonly [RegExp, string][] = [
  [/recital/g, 'Erwägungsgrund'],
  [/Annex/g, 'Anhang'],
  [/Section/g, 'Abschnitt'],
  [/EUDPR/g, 'EU-DSVO'],
  [/first subparagraph/g, 'Unterabsatz 1'],
  [/second subparagraph/g, 'Unterabsatz 2'],
  [/third subparagraph/g, 'Unterabsatz 3'],
  [/first sentence/g, 'Satz 1'],
  [/second sentence/g, 'Satz 2'],
  [/third sentence/g, 'Satz 3'],
  [/last sentence/g, 'letzter Satz'],
  [/last words/g, 'letzte Worte'],
  [/first case/g, 'erster Fall'],
  [/second case/g, 'zweiter Fall'],
];

const cited: Record<Citing, { readonly words: readonly [RegExp, string][]; readonly journal: string }> = {
  en: { words: [], journal: 'eng' },
  fr: { words: french, journal: 'fra' },
  de: { words: german, journal: 'deu' },
};

/** The provision in a language; what begins with a number still wants the word "article" before it. */
export function provisionIn(language: Citing, provision: string): { text: string; isArticle: boolean } {
  const text = cited[language].words.reduce((before, [word, own]) => before.replace(word, own), provision);
  return { text: text.charAt(0).toUpperCase() + text.slice(1), isArticle: /^\d/.test(text) };
}

const officialJournal = 'https://eur-lex.europa.eu/eli/reg';

/**
 * The address of a provision in the Official Journal: the AI Act, or the data protection rules of the Union
 * institutions.
 */
export function addressOf(provision: string, language: Citing): string {
  const [, eudpr, article, annex] = /^(?:(EUDPR) )?(?:(\d+)|Annex ([IVX]+))?/.exec(provision) ?? [];
  const act = `${officialJournal}/${eudpr ? '2018/1725' : '2024/1689'}/oj/${cited[language].journal}`;
  if (article !== undefined) return `${act}#art_${article}`;
  return annex === undefined ? act : `${act}#anx_${annex}`;
}
