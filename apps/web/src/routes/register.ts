// The register: all systems, one that is new, and all as they were on a day.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readImportSearch } from '../rooms/imports/import-search';
import { readRegisterSearch, type RegisterSearch } from '../rooms/register/register-search';
import { dayOf, oneOf, textOf } from '../search-params';
import { useColumnWords, useRecordWords } from '../words/library-words';
import { readCursor, root, withWords } from './root';

const register = createRoute({
  getParentRoute: () => root,
  path: '/systems',
  validateSearch: (raw: Record<string, unknown>): RegisterSearch & { bulk?: 'what' | 'preview' | undefined } => ({
    ...readRegisterSearch(raw),
    bulk: oneOf(['what', 'preview'] as const, raw['bulk']),
  }),
  ...withWords(useColumnWords, useRecordWords),
  component: lazyRouteComponent(() => import('../rooms/register/register'), 'Register'),
});

const newSystem = createRoute({
  getParentRoute: () => root,
  path: '/systems/new',
  validateSearch: (raw: Record<string, unknown>): { step?: 2 | undefined; name?: string | undefined } => ({
    step: Number(raw['step']) === 2 ? 2 : undefined,
    name: textOf(raw['name']),
  }),
  ...withWords(useRecordWords),
  component: lazyRouteComponent(() => import('../rooms/registering/wizard'), 'Wizard'),
});

const imports = createRoute({
  getParentRoute: () => root,
  path: '/imports',
  validateSearch: readCursor,
  component: lazyRouteComponent(() => import('../rooms/imports/imports'), 'ImportsPage'),
});

const oneImport = createRoute({
  getParentRoute: () => root,
  path: '/imports/$id',
  validateSearch: readImportSearch,
  ...withWords(useRecordWords),
  component: lazyRouteComponent(() => import('../rooms/imports/import-page'), 'ImportPage'),
});

const asOf = createRoute({
  getParentRoute: () => root,
  path: '/systems/as-of',
  validateSearch: (
    raw: Record<string, unknown>,
  ): { day?: string | undefined; q?: string | undefined; cursor?: string | undefined } => ({
    day: dayOf(raw['day']),
    q: textOf(raw['q']),
    cursor: textOf(raw['cursor']),
  }),
  component: lazyRouteComponent(() => import('../rooms/register/as-of'), 'AsOf'),
});

export const registerRoutes = [register, newSystem, asOf, imports, oneImport] as const;
