// What a journey begins with: an application with its web, a browser, and a page of one walk or a fresh one each time.

import type { Browser, Page } from 'playwright-core';
import { startApp, type TestApp } from './app';
import { openBrowser, openPage, webRoot, type Watched } from './browser';
import { visitorOf, type Visitor } from './walk';

/** What there is while a test runs; what it needs besides it makes in a `beforeAll` of its own, after this. */
export interface Web {
  readonly app: TestApp;
  readonly browser: Browser;
}

export interface Journey extends Web {
  readonly page: Page;
  readonly visitor: Visitor;
}

/** Registers what comes before the first test and after the last. */
export function openWeb(environment: Record<string, string> = {}): Web {
  let app: TestApp;
  let browser: Browser;
  beforeAll(async () => {
    app = await startApp({ REGISTRY_WEB_ROOT: webRoot, ...environment });
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });
  return {
    get app() {
      return app;
    },
    get browser() {
      return browser;
    },
  };
}

/** One walk in several steps, on one page: each begins where the one before ended, and none leaves a fault. */
export function oneWalk(environment: Record<string, string> = {}): Journey {
  const web = openWeb(environment);
  let watched: Watched;
  beforeAll(async () => {
    watched = await openPage(web.browser);
    await watched.page.goto(web.app.url);
  }, 60_000);
  afterEach(() => expect(watched.faults).toEqual([]));
  return journeyOn(web, () => watched);
}

/** Each test begins signed out, on a fresh page in English, and ends without a fault in the page. */
export function freshPages(): Journey {
  const web = openWeb();
  let watched: Watched;
  beforeEach(async () => {
    watched = await openPage(web.browser);
    await watched.page.addInitScript(() => localStorage.setItem('registry.language', 'en'));
    await watched.page.goto(web.app.url);
  });
  afterEach(async () => {
    expect(watched.faults).toEqual([]);
    await watched.page.context().close();
  });
  return journeyOn(web, () => watched);
}

function journeyOn(web: Web, watched: () => Watched): Journey {
  return {
    get app() {
      return web.app;
    },
    get browser() {
      return web.browser;
    },
    get page() {
      return watched().page;
    },
    get visitor() {
      return visitorOf(watched().page);
    },
  };
}
