// What waits for somebody: notices, duties, incidents.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readIncidentsSearch } from '../rooms/incidents/incidents-search';
import { readDutiesSearch } from '../rooms/obligations/duties-search';
import { textOf } from '../search-params';
import { useLaws } from '../words/library-words';
import { root, withWords } from './root';

const inbox = createRoute({
  getParentRoute: () => root,
  path: '/inbox',
  validateSearch: (raw: Record<string, unknown>): { state?: 'unread' | undefined; cursor?: string | undefined } => ({
    state: raw['state'] === 'unread' ? 'unread' : undefined,
    cursor: textOf(raw['cursor']),
  }),
  component: lazyRouteComponent(() => import('../rooms/inbox/inbox'), 'InboxPage'),
});

const preferences = createRoute({
  getParentRoute: () => root,
  path: '/inbox/preferences',
  component: lazyRouteComponent(() => import('../rooms/inbox/preferences'), 'PreferencesPage'),
});

const duties = createRoute({
  getParentRoute: () => root,
  path: '/duties',
  validateSearch: readDutiesSearch,
  ...withWords(useLaws),
  component: lazyRouteComponent(() => import('../rooms/obligations/duties'), 'DutiesPage'),
});

const incidents = createRoute({
  getParentRoute: () => root,
  path: '/incidents',
  validateSearch: readIncidentsSearch,
  component: lazyRouteComponent(() => import('../rooms/incidents/incidents'), 'IncidentsPage'),
});

const incident = createRoute({
  getParentRoute: () => root,
  path: '/incidents/$id',
  component: lazyRouteComponent(() => import('../rooms/incidents/incident'), 'IncidentPage'),
});

export const workRoutes = [inbox, preferences, duties, incidents, incident] as const;
