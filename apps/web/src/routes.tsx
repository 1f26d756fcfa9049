// Every address of the web interface. Rooms are loaded when they are entered.
import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { QUEUES, type Queue } from '@registry/contracts';
import { Loading } from './furniture/states';
import { readCommentsSearch } from './rooms/comments/comments-search';
import { Broken } from './rooms/frame/broken';
import { Frame } from './rooms/frame/frame';
import { NotFound } from './rooms/frame/not-found';
import { readDutiesSearch } from './rooms/obligations/duties-search';
import { readPeopleSearch } from './rooms/people/people-search';
import { readRegisterSearch, type RegisterSearch } from './rooms/register/register-search';
import { readActionsSearch } from './rooms/strategy/actions-search';
import { parseSearch, stringifySearch, dayOf, oneOf, textOf } from './search-params';
import { spokenLanguage } from './words/language';
import type { LazyWords } from './words/lazy';
import { useDocumentWords, useLaws, useRecordWords } from './words/library-words';

/** What a room says is here when the room is: a wait in between would take React 300 ms longer. */
const withWords = (...words: LazyWords<object>[]) => ({
  loader: () => Promise.all(words.map(({ load }) => load(spokenLanguage()))).then(() => null),
});

const root = createRootRoute({ component: Frame, notFoundComponent: NotFound });
const queueOf = (raw: unknown): Queue | undefined => QUEUES.find((queue) => queue === raw);
const readCursor = (raw: Record<string, unknown>): { cursor?: string | undefined } => ({
  cursor: textOf(raw['cursor']),
});

const home = createRoute({
  getParentRoute: () => root,
  path: '/',
  component: lazyRouteComponent(() => import('./rooms/home/home'), 'Home'),
});

const register = createRoute({
  getParentRoute: () => root,
  path: '/systems',
  validateSearch: (raw: Record<string, unknown>): RegisterSearch & { bulk?: 'what' | 'preview' | undefined } => ({
    ...readRegisterSearch(raw),
    bulk: oneOf(['what', 'preview'] as const, raw['bulk']),
  }),
  component: lazyRouteComponent(() => import('./rooms/register/register'), 'Register'),
});
const newSystem = createRoute({
  getParentRoute: () => root,
  path: '/systems/new',
  validateSearch: (raw: Record<string, unknown>): { step?: 2 | undefined; name?: string | undefined } => ({
    step: Number(raw['step']) === 2 ? 2 : undefined,
    name: textOf(raw['name']),
  }),
  ...withWords(useRecordWords),
  component: lazyRouteComponent(() => import('./rooms/registering/wizard'), 'Wizard'),
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
  component: lazyRouteComponent(() => import('./rooms/register/as-of'), 'AsOf'),
});
const system = createRoute({
  getParentRoute: () => root,
  path: '/systems/$id',
  component: lazyRouteComponent(() => import('./rooms/record/system'), 'SystemPage'),
});
const overview = createRoute({
  getParentRoute: () => system,
  path: '/',
  ...withWords(useRecordWords),
  component: lazyRouteComponent(() => import('./rooms/record/overview'), 'Overview'),
});
const classification = createRoute({
  getParentRoute: () => system,
  path: '/classification',
  ...withWords(useLaws),
  component: lazyRouteComponent(() => import('./rooms/assessment/current'), 'CurrentClassification'),
});
const pastAssessment = createRoute({
  getParentRoute: () => system,
  path: '/classification/$number',
  ...withWords(useLaws),
  component: lazyRouteComponent(() => import('./rooms/assessment/past'), 'PastClassification'),
});
const reviewOfSystem = createRoute({
  getParentRoute: () => system,
  path: '/review',
  ...withWords(useLaws),
  component: lazyRouteComponent(() => import('./rooms/review/case/review-tab'), 'ReviewTab'),
});
const dutiesOfSystem = createRoute({
  getParentRoute: () => system,
  path: '/duties',
  ...withWords(useLaws),
  component: lazyRouteComponent(() => import('./rooms/obligations/duties-tab'), 'DutiesTab'),
});
const documentsOfSystem = createRoute({
  getParentRoute: () => system,
  path: '/documents',
  ...withWords(useDocumentWords, useRecordWords),
  component: lazyRouteComponent(() => import('./rooms/documents/documents-tab'), 'DocumentsTab'),
});
const documentOfSystem = createRoute({
  getParentRoute: () => system,
  path: '/documents/$kind',
  ...withWords(useDocumentWords, useLaws),
  component: lazyRouteComponent(() => import('./rooms/documents/document-page'), 'DocumentPage'),
});
const commentsOfSystem = createRoute({
  getParentRoute: () => system,
  path: '/comments',
  validateSearch: readCommentsSearch,
  ...withWords(useLaws, useRecordWords),
  component: lazyRouteComponent(() => import('./rooms/comments/comments-tab'), 'CommentsTab'),
});
const incidentsOfSystem = createRoute({
  getParentRoute: () => system,
  path: '/incidents',
  component: lazyRouteComponent(() => import('./rooms/incidents/incidents-tab'), 'IncidentsTab'),
});
const connectionsOfSystem = createRoute({
  getParentRoute: () => system,
  path: '/connections',
  validateSearch: (raw: Record<string, unknown>): { merge?: string | undefined } => ({ merge: textOf(raw['merge']) }),
  component: lazyRouteComponent(() => import('./rooms/connections/connections-tab'), 'ConnectionsTab'),
});
const strategyOfSystem = createRoute({
  getParentRoute: () => system,
  path: '/strategy',
  component: lazyRouteComponent(() => import('./rooms/strategy/links-tab'), 'LinksTab'),
});
const historyOfSystem = createRoute({
  getParentRoute: () => system,
  path: '/history',
  validateSearch: readCursor,
  ...withWords(useLaws, useRecordWords, useDocumentWords),
  component: lazyRouteComponent(() => import('./rooms/trail/history-tab'), 'HistoryTab'),
});
const questions = createRoute({
  getParentRoute: () => root,
  path: '/systems/$id/questions',
  validateSearch: (raw: Record<string, unknown>): { group?: string | undefined; question?: string | undefined } => ({
    group: textOf(raw['group']),
    question: textOf(raw['question']),
  }),
  ...withWords(useLaws),
  component: lazyRouteComponent(() => import('./rooms/questions/questions-page'), 'QuestionsPage'),
});

const queue = createRoute({
  getParentRoute: () => root,
  path: '/reviews',
  validateSearch: (raw: Record<string, unknown>): { queue?: Queue | undefined; cursor?: string | undefined } => ({
    queue: queueOf(raw['queue']),
    cursor: textOf(raw['cursor']),
  }),
  component: lazyRouteComponent(() => import('./rooms/review/queue'), 'Queue'),
});
const reviewCase = createRoute({
  getParentRoute: () => root,
  path: '/reviews/$id',
  validateSearch: (raw: Record<string, unknown>): { queue?: Queue | undefined } => ({ queue: queueOf(raw['queue']) }),
  ...withWords(useLaws),
  component: lazyRouteComponent(() => import('./rooms/review/case/case'), 'Case'),
});

const officers = createRoute({
  getParentRoute: () => root,
  path: '/reviews/officers',
  component: lazyRouteComponent(() => import('./rooms/review/officers/officers'), 'OfficersPage'),
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
  component: lazyRouteComponent(() => import('./rooms/review/officers/settings'), 'SettingsPage'),
});

const webhooks = createRoute({
  getParentRoute: () => root,
  path: '/settings/webhooks',
  component: lazyRouteComponent(() => import('./rooms/webhooks/webhooks'), 'WebhooksPage'),
});

const inbox = createRoute({
  getParentRoute: () => root,
  path: '/inbox',
  validateSearch: (raw: Record<string, unknown>): { state?: 'unread' | undefined; cursor?: string | undefined } => ({
    state: raw['state'] === 'unread' ? 'unread' : undefined,
    cursor: textOf(raw['cursor']),
  }),
  component: lazyRouteComponent(() => import('./rooms/inbox/inbox'), 'InboxPage'),
});
const preferences = createRoute({
  getParentRoute: () => root,
  path: '/inbox/preferences',
  component: lazyRouteComponent(() => import('./rooms/inbox/preferences'), 'PreferencesPage'),
});

const duties = createRoute({
  getParentRoute: () => root,
  path: '/duties',
  validateSearch: readDutiesSearch,
  ...withWords(useLaws),
  component: lazyRouteComponent(() => import('./rooms/obligations/duties'), 'DutiesPage'),
});

const incidents = createRoute({
  getParentRoute: () => root,
  path: '/incidents',
  validateSearch: readCursor,
  component: lazyRouteComponent(() => import('./rooms/incidents/incidents'), 'IncidentsPage'),
});
const incident = createRoute({
  getParentRoute: () => root,
  path: '/incidents/$id',
  component: lazyRouteComponent(() => import('./rooms/incidents/incident'), 'IncidentPage'),
});

const actions = createRoute({
  getParentRoute: () => root,
  path: '/strategy',
  validateSearch: readActionsSearch,
  component: lazyRouteComponent(() => import('./rooms/strategy/actions'), 'Actions'),
});
const dialogues = createRoute({
  getParentRoute: () => root,
  path: '/strategy/dialogues',
  component: lazyRouteComponent(() => import('./rooms/strategy/dialogues'), 'Dialogues'),
});
const initiatives = createRoute({
  getParentRoute: () => root,
  path: '/strategy/initiatives',
  component: lazyRouteComponent(() => import('./rooms/strategy/initiatives'), 'Initiatives'),
});
const action = createRoute({
  getParentRoute: () => root,
  path: '/strategy/$code',
  component: lazyRouteComponent(() => import('./rooms/strategy/action'), 'ActionPage'),
});

const audit = createRoute({
  getParentRoute: () => root,
  path: '/audit',
  validateSearch: readCursor,
  ...withWords(useLaws, useRecordWords, useDocumentWords),
  component: lazyRouteComponent(() => import('./rooms/trail/audit'), 'Audit'),
});

const people = createRoute({
  getParentRoute: () => root,
  path: '/people',
  validateSearch: readPeopleSearch,
  component: lazyRouteComponent(() => import('./rooms/people/people'), 'PeoplePage'),
});
const person = createRoute({
  getParentRoute: () => root,
  path: '/people/$id',
  component: lazyRouteComponent(() => import('./rooms/people/person'), 'PersonPage'),
});
const requests = createRoute({
  getParentRoute: () => root,
  path: '/access-requests',
  validateSearch: readCursor,
  component: lazyRouteComponent(() => import('./rooms/people/requests'), 'RequestsPage'),
});
const units = createRoute({
  getParentRoute: () => root,
  path: '/units',
  component: lazyRouteComponent(() => import('./rooms/units/units'), 'UnitsPage'),
});

const mySessions = createRoute({
  getParentRoute: () => root,
  path: '/my/sessions',
  component: lazyRouteComponent(() => import('./rooms/mine/my-sessions'), 'MySessions'),
});

const myTokens = createRoute({
  getParentRoute: () => root,
  path: '/my/tokens',
  component: lazyRouteComponent(() => import('./rooms/mine/my-tokens'), 'MyTokens'),
});

const tree = root.addChildren([
  home,
  register,
  newSystem,
  asOf,
  system.addChildren([
    overview,
    classification,
    pastAssessment,
    reviewOfSystem,
    dutiesOfSystem,
    documentsOfSystem,
    documentOfSystem,
    incidentsOfSystem,
    commentsOfSystem,
    connectionsOfSystem,
    strategyOfSystem,
    historyOfSystem,
  ]),
  questions,
  queue,
  officers,
  reviewCase,
  settings,
  webhooks,
  inbox,
  preferences,
  duties,
  incidents,
  incident,
  actions,
  dialogues,
  initiatives,
  action,
  audit,
  people,
  person,
  requests,
  units,
  mySessions,
  myTokens,
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
