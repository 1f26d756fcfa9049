// The people, their units, who asks to come in, and what everybody has of their own.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readPeopleSearch } from '../rooms/people/people-search';
import { readCursor, root } from './root';

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: readPeopleSearch,
  component: lazyRouteComponent(() => import('../rooms/people/people'), 'PeoplePage'),
});

const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$id',
  component: lazyRouteComponent(() => import('../rooms/people/person'), 'PersonPage'),
});

const requests = createRoute({
  getParentRoute: () => root,
  path: '/access-requests',
  validateSearch: readCursor,
  component: lazyRouteComponent(() => import('../rooms/people/requests'), 'RequestsPage'),
});

const units = createRoute({
  getParentRoute: () => root,
  path: '/units',
  component: lazyRouteComponent(() => import('../rooms/units/units'), 'UnitsPage'),
});

const mySessions = createRoute({
  getParentRoute: () => root,
  path: '/my/sessions',
  component: lazyRouteComponent(() => import('../rooms/mine/my-sessions'), 'MySessions'),
});

const myTokens = createRoute({
  getParentRoute: () => root,
  path: '/my/tokens',
  component: lazyRouteComponent(() => import('../rooms/mine/my-tokens'), 'MyTokens'),
});

const myFiles = createRoute({
  getParentRoute: () => root,
  path: '/my/files',
  component: lazyRouteComponent(() => import('../rooms/mine/my-files'), 'MyFiles'),
});

export const peopleRoutes = [people, person, requests, units, mySessions, myTokens, myFiles] as const;
