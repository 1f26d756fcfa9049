// What the public may read: the records, the next set, and those that were made.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readPublicationSearch } from '../rooms/publication/publication-search';
import { useRecordWords } from '../words/library-words';
import { root, withWords } from './root';

const records = createRoute({
  getParentRoute: () => root,
  path: '/publication',
  validateSearch: readPublicationSearch,
  ...withWords(useRecordWords),
  component: lazyRouteComponent(() => import('../rooms/publication/records'), 'PublicationRecords'),
});

const next = createRoute({
  getParentRoute: () => root,
  path: '/publication/next',
  ...withWords(useRecordWords),
  component: lazyRouteComponent(() => import('../rooms/publication/next-set'), 'NextSet'),
});

const sets = createRoute({
  getParentRoute: () => root,
  path: '/publication/sets',
  component: lazyRouteComponent(() => import('../rooms/publication/sets'), 'PublicSets'),
});

export const publicationRoutes = [records, next, sets] as const;
