// Every address of the web interface.
import { createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { Loading } from '../furniture/states';
import { Broken } from '../rooms/frame/broken';
import { dayOf, parseSearch, stringifySearch } from '../search-params';
import { useDocumentWords, useLaws, useRecordWords } from '../words/library-words';
import { lawRoutes } from './law';
import { peopleRoutes } from './people';
import { publicationRoutes } from './publication';
import { recordRoutes } from './record';
import { registerRoutes } from './register';
import { reviewRoutes } from './review';
import { readCursor, root, withWords } from './root';
import { strategyRoutes } from './strategy';
import { workRoutes } from './work';

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: (raw: Record<string, unknown>): { since?: string | undefined } => ({ since: dayOf(raw['since']) }),
  component: lazyRouteComponent(() => import('../rooms/home/home'), 'Home'),
});

const webhooks = createRoute({
  getParentRoute: () => root,
  path: '/settings/webhooks',
  component: lazyRouteComponent(() => import('../rooms/webhooks/webhooks'), 'WebhooksPage'),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  validateSearch: readCursor,
  ...withWords(useLaws, useRecordWords, useDocumentWords),
  component: lazyRouteComponent(() => import('../rooms/trail/audit'), 'Audit'),
});

const tree = root.addChildren([
  home,
  ...registerRoutes,
  ...recordRoutes,
  ...reviewRoutes,
  ...publicationRoutes,
  webhooks,
  ...workRoutes,
  ...lawRoutes,
  ...strategyRoutes,
  audit,
  ...peopleRoutes,
]);

export const router = createRouter({
  routeTree: tree,
  parseSearch,
  stringifySearch,
  scrollRestoration: true,
  defaultPendingComponent: Loading,
  defaultErrorComponent: Broken,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
  interface HistoryState {
    /** Cursors of the pages before this one, for a list that is cut by key. */
    before?: (string | undefined)[];
    /** How many steps of a dialog lie behind, and what it was opened for. */
    steps?: number;
    subject?: unknown;
  }
}
