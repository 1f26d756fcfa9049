// A journey of which each test begins signed out, on a fresh page in English, and ends without a fault in the page.

import type { Browser, Page } from 'playwright-core';
import { startApp, type TestApp } from './app';
import { openBrowser, openPage, webRoot, type Watched } from './browser';
import { visitorOf, type Visitor } from './walk';

export interface Journey {
  readonly app: TestApp;
  /** Of the test that runs. */
  readonly page: Page;
  readonly visitor: Visitor;
}

/**
 * Registers what comes before and after; what a journey needs besides it makes in a `beforeAll` of its own, after this.
 */
export function freshPages(): Journey {
  let app: TestApp;
  let browser: Browser;
  let watched: Watched;
  let visitor: Visitor;
  beforeAll(async () => {
    app = await startApp({ REGISTRY_WEB_ROOT: webRoot });
    browser = await openBrowser();
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await app?.close();
  });
  beforeEach(async () => {
    watched = await openPage(browser);
    visitor = visitorOf(watched.page);
    await watched.page.addInitScript(() => localStorage.setItem('registry.language', 'en'));
    await watched.page.goto(app.url);
  });
  afterEach(async () => {
    expect(watched.faults).toEqual([]);
    await watched.page.context().close();
  });
  return {
    get app() {
      return app;
    },
    get page() {
      return watched.page;
    },
    get visitor() {
      return visitor;
    },
  };
}
