// The law: what is read, by which rules, and on which day.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readComparing, readContents, readDaySearch } from '../rooms/law/law-search';
import { useLaws } from '../words/library-words';
import { readCursor, root, withWords } from './root';

const contents = createRoute({
  getParentRoute: () => root,
  path: '/law',
  validateSearch: readContents,
  ...withWords(useLaws),
  component: lazyRouteComponent(() => import('../rooms/law/provisions/contents'), 'LawContents'),
});

const provision = createRoute({
  getParentRoute: () => root,
  path: '/law/provisions/$place',
  ...withWords(useLaws),
  component: lazyRouteComponent(() => import('../rooms/law/provisions/provision'), 'ProvisionPage'),
});

const rulesets = createRoute({
  getParentRoute: () => root,
  path: '/law/rules',
  validateSearch: readCursor,
  component: lazyRouteComponent(() => import('../rooms/law/rules/rulesets'), 'Rulesets'),
});

const rules = createRoute({
  getParentRoute: () => root,
  path: '/law/rules/$id',
  ...withWords(useLaws),
  component: lazyRouteComponent(() => import('../rooms/law/rules/rules-page'), 'RulesPage'),
});

const compare = createRoute({
  getParentRoute: () => root,
  path: '/law/compare',
  validateSearch: readComparing,
  ...withWords(useLaws),
  component: lazyRouteComponent(() => import('../rooms/law/rules/compare'), 'ComparePage'),
});

const propose = createRoute({
  getParentRoute: () => root,
  path: '/law/propose',
  component: lazyRouteComponent(() => import('../rooms/law/rules/proposing/propose'), 'ProposePage'),
});

const day = createRoute({
  getParentRoute: () => root,
  path: '/law/day',
  validateSearch: readDaySearch,
  ...withWords(useLaws),
  component: lazyRouteComponent(() => import('../rooms/law/day/day-page'), 'DayPage'),
});

export const lawRoutes = [contents, provision, rulesets, rules, compare, propose, day] as const;
