// The desk of the officers, who they are, and what their days are counted by.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { QUEUE_AGES, QUEUES, type Queue, type QueueAge } from '@registry/contracts';
import { oneOf, textOf } from '../search-params';
import { useLaws } from '../words/library-words';
import { root, withWords } from './root';

const queueOf = (raw: unknown): Queue | undefined => QUEUES.find((queue) => queue === raw);

/** Which queue, and which page of it: for the desk, each case on it, and the list. */
const readQueue = (raw: Record<string, unknown>): { queue?: Queue | undefined; cursor?: string | undefined } => ({
  queue: queueOf(raw['queue']),
  cursor: textOf(raw['cursor']),
});

/** Of the list besides: how many working days the cases have left. */
const readQueueList = (
  raw: Record<string, unknown>,
): ReturnType<typeof readQueue> & { left?: QueueAge | undefined } => ({
  ...readQueue(raw),
  left: oneOf(QUEUE_AGES, raw['left']),
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
  validateSearch: readQueueList,
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
