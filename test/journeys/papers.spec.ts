// What a page shows, saved as PDF: from a record, and from a document of it, in the language spoken.

import { readFileSync } from 'node:fs';
import { as } from '../support/as';
import { barriers } from '../support/browser';
import { register, type Registered } from '../support/builders';
import { oneWalk } from '../support/journey';
import { readPdf, type ReadPdf } from '../support/pdf';
import { signIn, toPart } from '../support/walk';

/** One walk in several steps: each begins where the one before ended. */
describe('papers', () => {
  const walk = oneWalk();
  let system: Registered;
  beforeAll(async () => {
    system = await register(await as(walk.app, 'staff'), { name: 'Candidate ranking' });
  }, 60_000);

  const saved = async (link: string | RegExp): Promise<{ name: string; pdf: ReadPdf }> => {
    const { page, keys } = walk.visitor;
    const arrives = page.waitForEvent('download');
    await keys.press(page.getByRole('link', { name: link }));
    const download = await arrives;
    return { name: download.suggestedFilename(), pdf: readPdf(readFileSync(await download.path())) };
  };

  it('a dossier from the head of a record', async () => {
    const { page } = walk.visitor;
    await signIn(walk.visitor, 'Ada Fictional');
    await walk.visitor.keys.press(page.getByRole('link', { name: 'Candidate ranking' }));
    const { name, pdf } = await saved('Dossier (PDF) of “Candidate ranking”');
    expect(name).toBe(`${system.reference}-Dossier.pdf`);
    expect(pdf).toMatchObject({ title: 'Candidate ranking', language: 'en' });
    expect(await barriers(page)).toEqual([]);
  });

  it('a document once something of it is written, in French for who reads French', async () => {
    const { page, keys } = walk.visitor;
    await toPart(walk.visitor, 'Duties and documents', 'Documents');
    await page.goto(`${walk.app.url}/systems/${system.reference}/documents/oversight`);
    await page.getByRole('heading', { name: 'Human oversight' }).waitFor();
    expect(await page.getByRole('link', { name: 'PDF of “Human oversight”' }).count()).toBe(0);
    await keys.press(page.getByRole('button', { name: 'Save a draft' }));
    await page.getByRole('link', { name: 'PDF of “Human oversight”' }).waitFor();
    await keys.press(page.getByRole('button', { name: 'Français' }));
    const { name, pdf } = await saved(/^PDF de/);
    expect(name).toMatch(new RegExp(`^${system.reference}-.+-1\\.pdf$`));
    expect(pdf.language).toBe('fr');
  });
});
