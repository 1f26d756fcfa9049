import { fr as law } from '@registry/law/words/fr';
import type { FactKey } from '@registry/law';
import { barriers, openPage } from '../support/browser';
import { openWeb } from '../support/journey';
import { keyboardOf } from '../support/keyboard';

describe('the register in French on a narrow screen', () => {
  const web = openWeb();

  it('somebody changes the language, registers a system and sees its class in French', async () => {
    const { page, faults } = await openPage(web.browser, { viewport: { width: 360, height: 740 } });
    const keys = keyboardOf(page);
    const choose = (key: FactKey, option: string): Promise<void> =>
      keys.choose(
        page
          .getByRole('group', { name: law.facts[key].question, exact: true })
          .or(page.getByRole('radiogroup', { name: law.facts[key].question, exact: true })),
        option,
      );
    await page.goto(web.app.url);
    await keys.press(page.getByRole('button', { name: 'Sign in as Ada Fictional' }));
    await page.getByRole('heading', { level: 1, name: 'Welcome, Ada Fictional' }).waitFor();
    await keys.press(page.getByRole('button', { name: 'Français' }));
    await page.getByRole('heading', { level: 1, name: 'Bienvenue, Ada Fictional' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr');

    await keys.press(page.getByRole('link', { name: 'Enregistrer un système d’IA' }));
    await keys.write(page.getByRole('textbox', { name: 'Nom' }), 'Recherche de visages');
    await keys.press(page.getByRole('button', { name: 'Suite : où est-il ?' }));
    await page.getByText('Dites à quelle utilisation le système est destiné.', { exact: true }).waitFor();
    expect(await barriers(page)).toEqual([]);
    await keys.write(
      page.getByRole('textbox', { name: 'Résumé' }),
      'Réunit des photos de l’internet pour reconnaître des visages.',
    );
    await keys.write(page.getByRole('textbox', { name: 'Destination' }), 'Reconnaître des personnes sur des photos.');
    await keys.press(page.getByRole('button', { name: 'Suite : où est-il ?' }));
    await keys.pick(page.getByRole('combobox', { name: 'Stade' }), 'Idée');
    await keys.choose(page.getByRole('group', { name: 'Origine' }), /^Développé en interne/);
    await keys.press(page.getByRole('button', { name: 'Enregistrer et passer aux questions' }));
    await page.getByRole('heading', { level: 1, name: 'Questions de classification' }).waitFor();

    for (const key of ['sys_machine_based', 'sys_autonomy', 'sys_infers', 'sys_influences_environment'] as const)
      await choose(key, 'Oui');
    await keys.press(page.getByRole('button', { name: /^Pratiques interdites/ }));
    await choose('p5e_face_database', 'Oui');
    await choose('p5e_untargeted_scraping', 'Oui');
    await expect(
      page.getByRole('complementary', { name: 'La classe jusqu’ici' }).getByRole('img').getAttribute('aria-label'),
    ).resolves.toMatch(/^Pour l’instant «\sInterdit\s»\s;/);
    await keys.press(page.getByRole('button', { name: 'Détails' }));
    await expect(page.getByRole('region', { name: 'Pourquoi' }).textContent()).resolves.toContain('Système d’IA');
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    expect(await barriers(page)).toEqual([]);
    await keys.press(page.getByRole('button', { name: 'Enregistrer les réponses' }));
    await page.getByRole('link', { name: 'Passer à l’examen' }).waitFor();
    expect(faults).toEqual([]);
  }, 120_000);
});
