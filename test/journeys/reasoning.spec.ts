import { en as law } from '@registry/law/words/en';
import { fr as loi } from '@registry/law/words/fr';
import { as } from '../support/as';
import { barriers, openPage } from '../support/browser';
import { assess, highRiskFacts, register, type Registered } from '../support/builders';
import { openWeb } from '../support/journey';
import { signIn, visitorOf } from '../support/walk';

/** Emotions at work: a prohibition whose exception was tried. */
const facts = {
  ...highRiskFacts,
  emotion_inference: true,
  emotion_biometric_based: true,
  emotion_context: ['workplace'],
  emotion_medical_or_safety: false,
};

describe('the reasoning of a provision', () => {
  const web = openWeb();
  let system: Registered;
  beforeAll(async () => {
    const staff = await as(web.app, 'staff');
    system = await register(staff, { name: 'Mood of the office' });
    await assess(staff, system, facts);
  }, 60_000);

  it.each([
    [1280, 'en', 'Show the reasoning', law, 'Exception: Medical or safety reasons – tried, does not apply', 'eng'],
    [
      360,
      'fr',
      'Montrer le raisonnement',
      loi,
      'Exception : Raisons médicales ou de sécurité – examinée, ne s’applique pas',
      'fra',
    ],
  ] as const)(
    'opens by keyboard as a tree of questions, answers and exceptions at %i px, in %s',
    async (width, language, name, words, exception, journal) => {
      const { page, faults } = await openPage(web.browser, { viewport: { width, height: 900 } });
      const visitor = visitorOf(page);
      await page.goto(web.app.url);
      await signIn(visitor, 'Ada Fictional');
      await page.evaluate((spoken) => localStorage.setItem('registry.language', spoken), language);
      await page.goto(`${web.app.url}/systems/${system.reference}/classification`);
      const finding = page.locator('.finding').filter({ hasText: words.rules['article-5-1-f'] });
      await visitor.keys.press(finding.locator('summary').filter({ hasText: name }));

      const tree = finding.locator('.reasons').first();
      await tree.waitFor();
      const spoken = (text: string): string => text.replace(/\s+/g, ' ');
      const lines = async (): Promise<string[]> => (await tree.getByRole('listitem').allTextContents()).map(spoken);
      await expect(lines()).resolves.toContainEqual(
        expect.stringContaining(spoken(words.facts.emotion_biometric_based.question)),
      );
      const tried = (await lines()).filter((text) => text.startsWith(spoken(exception)));
      expect(tried).toHaveLength(1);
      // Its sub-tree: the question that failed it.
      expect(tried[0]).toContain(spoken(words.facts.emotion_medical_or_safety.question));
      const link = tree.getByRole('link', { name: '3(39)' });
      expect(await link.getAttribute('href')).toBe(`https://eur-lex.europa.eu/eli/reg/2024/1689/oj/${journal}#art_3`);
      await link.focus();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      expect(await barriers(page)).toEqual([]);
      expect(faults).toEqual([]);
      await page.context().close();
    },
    60_000,
  );
});
