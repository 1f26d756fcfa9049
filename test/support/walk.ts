// What people do in the rooms, step by step, with a keyboard alone; in English.

import type { Locator, Page } from 'playwright-core';
import { en as law } from '@registry/law/words/en';
import type { FactKey } from '@registry/law';
import type { ListId } from '@registry/law/lists';
import { keyboardOf, type Keyboard } from './keyboard';

export interface Visitor {
  readonly page: Page;
  readonly keys: Keyboard;
}

export const visitorOf = (page: Page): Visitor => ({ page, keys: keyboardOf(page) });

export async function signIn({ page, keys }: Visitor, name: string): Promise<void> {
  await keys.press(page.getByRole('button', { name: `Sign in as ${name}` }));
  await page.getByRole('heading', { level: 1, name: `Welcome, ${name}` }).waitFor();
}

export async function signOut({ page, keys }: Visitor, name: string): Promise<void> {
  await keys.press(page.getByRole('banner').getByRole('button', { name }));
  await keys.press(page.getByRole('button', { name: 'Sign out' }));
  await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
}

/** To a part of the record that is open: its tab, and the part where the tab has several. */
export async function toPart({ page, keys }: Visitor, tab: string, part?: string): Promise<void> {
  const among = page.getByRole('navigation', { name: 'Parts of this record' });
  await keys.press(among.getByRole('link', { name: new RegExp(`^${tab}`) }));
  if (part === undefined) return;
  const inner = page.getByRole('navigation', { name: tab, exact: true });
  await keys.press(inner.getByRole('link', { name: new RegExp(`^${part}`) }));
}

export interface ToRegister {
  name: string;
  summary: string;
  purpose: string;
  stage: string;
  origin: string;
}

/** From home through both steps; ends at the questions. Returns the reference. */
export async function registerSystem(
  { page, keys }: Visitor,
  { name, summary, purpose, stage, origin }: ToRegister,
): Promise<string> {
  await keys.press(page.getByRole('main').getByRole('link', { name: 'Register an AI system' }));
  await keys.write(page.getByRole('textbox', { name: 'Name' }), name);
  await keys.write(page.getByRole('textbox', { name: 'Summary' }), summary);
  await keys.write(page.getByRole('textbox', { name: 'Intended purpose' }), purpose);
  await keys.press(page.getByRole('button', { name: 'Next: where is it?' }));
  await keys.pick(page.getByRole('combobox', { name: 'Unit' }), 'HR.C.3');
  await keys.pick(page.getByRole('combobox', { name: 'Stage' }), stage);
  await keys.choose(page.getByRole('group', { name: 'Origin' }), new RegExp(`^${origin}`));
  await keys.press(page.getByRole('button', { name: 'Register and go on to the questions' }));
  await page.getByRole('heading', { level: 1, name: 'Classification questions' }).waitFor();
  return /AIS-\d{4}-\d{6}/.exec(page.url())?.[0] ?? '';
}

/** A question of its own, or a line of a list of questions. */
export function questionOf({ page }: Visitor, key: FactKey): Locator {
  const name = { name: law.facts[key].question, exact: true };
  return page.getByRole('group', name).or(page.getByRole('radiogroup', name));
}

export async function answer(visitor: Visitor, answers: Partial<Record<FactKey, string>>): Promise<void> {
  for (const [key, option] of Object.entries(answers))
    await visitor.keys.choose(questionOf(visitor, key as FactKey), option);
}

/** Answers what is left of a list in one act. */
export async function answerList({ page, keys }: Visitor, list: ListId): Promise<void> {
  const { title, alike } = law.lists[list];
  await keys.press(
    page.getByRole('group', { name: title, exact: true }).getByRole('button', { name: alike, exact: true }),
  );
}

/** Opens a group of questions. */
export async function openGroup({ page, keys }: Visitor, title: string): Promise<void> {
  await keys.press(page.getByRole('button', { name: new RegExp(`^${title.replace(/[?]/g, '\\?')}`) }));
  await page.getByRole('region', { name: title }).getByRole('group').first().waitFor();
}
