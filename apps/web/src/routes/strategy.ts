// The strategy: its actions, dialogues and initiatives.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readActionsSearch } from '../rooms/strategy/actions-search';
import { root } from './root';

const actions = createRoute({
  getParentRoute: () => root,
  path: '/strategy',
  validateSearch: readActionsSearch,
  component: lazyRouteComponent(() => import('../rooms/strategy/actions'), 'Actions'),
});

const dialogues = createRoute({
  getParentRoute: () => root,
  path: '/strategy/dialogues',
  component: lazyRouteComponent(() => import('../rooms/strategy/dialogues'), 'Dialogues'),
});

const initiatives = createRoute({
  getParentRoute: () => root,
  path: '/strategy/initiatives',
  component: lazyRouteComponent(() => import('../rooms/strategy/initiatives'), 'Initiatives'),
});

const action = createRoute({
  getParentRoute: () => root,
  path: '/strategy/$code',
  component: lazyRouteComponent(() => import('../rooms/strategy/action'), 'ActionPage'),
});

export const strategyRoutes = [actions, dialogues, initiatives, action] as const;
