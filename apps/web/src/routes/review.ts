// The desk of the officers, who they are, and what their days are counted by.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { QUEUES, type Queue } from '@registry/contracts';
import { textOf } from '../search-params';
import { useLaws } from '../words/library-words';
import { root, withWords } from './root';

const queueOf = (raw: unknown): Queue | undefined => QUEUES.find((queue) => queue === raw);

/** Which queue, and which page of it: for the desk, each case on it, and the list. */
const readQueue = (raw: Record<string, unknown>): { queue?: Queue | undefined; cursor?: string | undefined } => ({
  queue: queueOf(raw['queue']),
  cursor: textOf(raw['cursor']),
});

const desk = createRoute({
  getParentRoute: () => root,
  path: '/reviews',
  validateSearch: readQueue,
  ...withWords(useLaws),
  component: lazyRouteComponent(() => import('../rooms/review/desk/desk'), 'EmptyDesk'),
});

const list = createRoute({
  getParentRoute: () => root,
  path: '/reviews/list',
  validateSearch: readQueue,
  component: lazyRouteComponent(() => import('../rooms/review/queue-list'), 'QueueList'),
});

const officers = createRoute({
  getParentRoute: () => root,
  path: '/reviews/officers',
  component: lazyRouteComponent(() => import('../rooms/review/officers/officers'), 'OfficersPage'),
});

const reviewCase = createRoute({
  getParentRoute: () => root,
  path: '/reviews/$id',
  validateSearch: readQueue,
  ...withWords(useLaws),
  component: lazyRouteComponent(() => import('../rooms/review/desk/case'), 'CasePage'),
});

const settings = createRoute({
  getParentRoute: () => root,
  path: '/settings',
  validateSearch: (raw: Record<string, unknown>): { year?: number | undefined } => ({
    year:
      Number.isInteger(Number(raw['year'])) && Number(raw['year']) >= 2000 && Number(raw['year']) <= 2100
        ? Number(raw['year'])
        : undefined,
  }),
  component: lazyRouteComponent(() => import('../rooms/review/officers/settings'), 'SettingsPage'),
});

export const reviewRoutes = [desk, list, officers, reviewCase, settings] as const;
