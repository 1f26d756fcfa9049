// How much somebody has to do: each click and each field that is filled in counts as one.

import type { Locator } from 'playwright-core';
import { en as law } from '@registry/law/words/en';
import type { ListId } from '@registry/law/lists';
import { freshPages } from '../support/journey';
import { signIn } from '../support/walk';

describe('the short way', () => {
  const at = freshPages();
  let acts = 0;
  const click = async (target: Locator): Promise<void> => {
    acts += 1;
    await target.click();
  };
  const fill = async (field: Locator, text: string): Promise<void> => {
    acts += 1;
    await field.fill(text);
  };
  const button = (name: string | RegExp): Locator => at.page.getByRole('button', { name });
  const radio = (name: string | RegExp): Locator => at.page.getByRole('radio', { name });

  /** From home to the first question. */
  async function registers(name: string, origin: string): Promise<void> {
    acts = 0;
    await click(at.page.getByRole('main').getByRole('link', { name: 'Register an AI system' }));
    await fill(at.page.getByRole('textbox', { name: 'Name' }), name);
    await fill(at.page.getByRole('textbox', { name: 'Summary' }), `${name}, in short.`);
    await fill(at.page.getByRole('textbox', { name: 'Intended purpose' }), `What ${name} is intended for.`);
    await click(button('Next: where is it?'));
    acts += 1;
    await at.page.getByRole('combobox', { name: 'Stage' }).selectOption('pilot');
    await click(radio(new RegExp(`^${origin}`)));
    await click(button('Register and go on to the questions'));
    await at.page.getByRole('heading', { level: 1, name: 'Classification questions' }).waitFor();
  }

  /** Answers what matters most until the class is certain; what is not told is ordinary, or no. */
  async function answers(told: Readonly<Record<string, (question: Locator) => Promise<void>>>): Promise<void> {
    const certain = at.page.getByRole('img', { name: /^The class is certain/ });
    const next = at.page.locator('fieldset[aria-describedby$="-next"]');
    while ((await certain.count()) === 0) {
      if ((await next.count()) === 0) {
        await click(button(/^Continue: /));
        await next.waitFor();
        continue;
      }
      const asked = (await next.locator('legend').first().textContent()) ?? '';
      const list = (Object.keys(law.lists) as ListId[]).find((id) => law.lists[id].title === asked);
      const own = Object.keys(told).find((key) => law.facts[key as keyof typeof law.facts].question === asked);
      if (own !== undefined) await told[own]!(next);
      else if (list !== undefined) await click(next.getByRole('button', { name: law.lists[list].alike }));
      else
        await click(
          next.getByRole(asked.startsWith('Which') ? 'checkbox' : 'radio', { name: /^(No|None of these.*)$/ }),
        );
      await at.page.waitForFunction(
        (before) => document.querySelector('fieldset[aria-describedby$="-next"] legend')?.textContent !== before,
        asked,
      );
    }
  }

  async function submits(): Promise<void> {
    await click(button('Save answers'));
    await click(at.page.getByRole('link', { name: 'Go on to the review' }));
    await at.page.getByRole('heading', { name: 'Check your answers' }).waitFor();
    await click(button('Submit for review'));
    await at.page.getByText('A compliance officer will take the case.').waitFor();
  }

  it('a bought tool that ranks applicants is registered, classified, checked and submitted in 35 acts', async () => {
    await signIn(at.visitor, 'Ada Fictional');
    await registers('Candidate ranking', 'Purchased product');
    await answers({
      annex3_uses: async (question) => {
        await click(question.getByRole('checkbox', { name: /^Employment/ }));
        await click(
          question.getByRole('radiogroup', { name: /^Employment: recruiting/ }).getByRole('radio', { name: 'Yes' }),
        );
      },
      performs_profiling: (question) => click(question.getByRole('radio', { name: 'Yes' })),
    });
    await at.page.getByRole('img', { name: 'The class is certain: High risk.' }).waitFor();
    await submits();
    expect(acts).toBeLessThanOrEqual(35);
  }, 120_000);

  it('a chatbot in 25', async () => {
    await signIn(at.visitor, 'Ada Fictional');
    await registers('Portal assistant', 'Built in-house');
    await answers({ direct_interaction: (question) => click(question.getByRole('radio', { name: 'Yes' })) });
    await at.page.getByRole('img', { name: /^The class is certain: Transparency/ }).waitFor();
    await submits();
    expect(acts).toBeLessThanOrEqual(25);
  }, 120_000);
});
