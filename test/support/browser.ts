// A real browser, pages that remember what went wrong in them, and the question whether a page has barriers.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { watchRequests } from '../../apps/bench/src/browser/idle.cjs';
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core';

export const webRoot = join(__dirname, '../../dist/web');

const axeSource = readFileSync(require.resolve('axe-core/axe.min.js'), 'utf8');

interface Axe {
  run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

export interface Watched {
  readonly page: Page;
  /** Errors of scripts and messages of the console that a person would never see. */
  readonly faults: readonly string[];
}

/**
 * Each page lives for seconds: to optimise its scripts, on threads of their own, costs more than is ever earned back
 * (measured with axe on four rooms: 25 s of two processors instead of 42).
 */
const SCRIPTS = '--js-flags=--no-opt,--no-maglev,--single-threaded';

/** A browser that ends while it starts, which happens on a machine with much else to do, is started again. */
export async function openBrowser(triesLeft = 2): Promise<Browser> {
  try {
    const { args, ...found } = JSON.parse(process.env.TEST_CHROMIUM ?? '{}') as { args?: string[] };
    return await chromium.launch({ ...found, args: [...(args ?? []), SCRIPTS], headless: true });
  } catch (error) {
    if (triesLeft === 0) throw error;
    return openBrowser(triesLeft - 1);
  }
}

/** What a test that fails may tell of; see `environment.cjs`. */
const openPages = new Set<Page>();
Object.assign(globalThis, { openPages });

export async function openPage(browser: Browser, options: BrowserContextOptions = {}): Promise<Watched> {
  // axe is put into the page by hand, which the content security policy forbids, rightly.
  const context = await browser.newContext({
    bypassCSP: true,
    locale: 'en-GB',
    viewport: { width: 1280, height: 900 },
    ...options,
  });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  watchRequests(page);
  openPages.add(page);
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    // The browser reports each refusal of the server; whether one is right is for the test to say.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      faults.push(message.text());
  });
  return { page, faults };
}

type Scheme = 'light' | 'dark';

/** What axe finds, in the light and in the dark. */
export async function barriers(page: Page, schemes: readonly Scheme[] = ['dark', 'light']): Promise<string[]> {
  // What fades in or out is judged when it has come or gone.
  await page.evaluate(() =>
    Promise.race([
      Promise.all(
        document
          .getAnimations()
          .filter(({ effect }) => Number.isFinite(Number(effect?.getComputedTiming().endTime)))
          .map(({ finished }) => finished.catch(() => undefined)),
      ),
      new Promise((go) => {
        setTimeout(go, 1000);
      }),
    ]),
  );
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axeSource);
  const found: string[] = [];
  for (const colorScheme of schemes) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    let seen = await page.evaluate(violations);
    // Under load a dialog may begin to fade while axe looks. A barrier is what lasts.
    if (seen.length > 0) {
      await page.waitForTimeout(700);
      seen = await page.evaluate(violations);
    }
    found.push(...seen.map((one) => `${colorScheme}: ${one}`));
  }
  return found;
}

/** Runs in the page. What axe found right stays there: it is megabytes. */
async function violations(): Promise<string[]> {
  const { axe } = globalThis as unknown as { axe: Axe };
  // Targets of 24 px or with room around them (WCAG 2.5.8) are looked at only when asked for.
  const result = await axe.run({ resultTypes: ['violations'], rules: { 'target-size': { enabled: true } } });
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
}
