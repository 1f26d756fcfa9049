// One record: its tabs, and its questions on a page of their own.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { readCommentsSearch } from '../rooms/comments/comments-search';
import { textOf } from '../search-params';
import { useDocumentWords, useLaws, useRecordWords, useRegistrationWords } from '../words/library-words';
import { readCursor, root, withWords } from './root';

/** The field of a form that a link leads to. */
const readField = (raw: Record<string, unknown>): { field?: string | undefined } => ({ field: textOf(raw['field']) });

const system = createRoute({
  getParentRoute: () => root,
  path: '/systems/$id',
  component: lazyRouteComponent(() => import('../rooms/record/system'), 'SystemPage'),
});

const overview = createRoute({
  getParentRoute: () => system,
  path: '/',
  validateSearch: readField,
  ...withWords(useRecordWords),
  component: lazyRouteComponent(() => import('../rooms/record/overview'), 'Overview'),
});

const classification = createRoute({
  getParentRoute: () => system,
  path: '/classification',
  ...withWords(useLaws),
  component: lazyRouteComponent(() => import('../rooms/assessment/current'), 'CurrentClassification'),
});

const pastAssessment = createRoute({
  getParentRoute: () => system,
  path: '/classification/$number',
  ...withWords(useLaws),
  component: lazyRouteComponent(() => import('../rooms/assessment/past'), 'PastClassification'),
});

const reviewOfSystem = createRoute({
  getParentRoute: () => system,
  path: '/review',
  ...withWords(useLaws),
  component: lazyRouteComponent(() => import('../rooms/review/case/review-tab'), 'ReviewTab'),
});

const dutiesOfSystem = createRoute({
  getParentRoute: () => system,
  path: '/duties',
  ...withWords(useLaws, useRegistrationWords),
  component: lazyRouteComponent(() => import('../rooms/obligations/duties-tab'), 'DutiesTab'),
});

const documentsOfSystem = createRoute({
  getParentRoute: () => system,
  path: '/documents',
  ...withWords(useDocumentWords, useRecordWords, useRegistrationWords),
  component: lazyRouteComponent(() => import('../rooms/documents/documents-tab'), 'DocumentsTab'),
});

const documentOfSystem = createRoute({
  getParentRoute: () => system,
  path: '/documents/$kind',
  validateSearch: readField,
  ...withWords(useDocumentWords, useRecordWords, useLaws),
  component: lazyRouteComponent(() => import('../rooms/documents/document-page'), 'DocumentPage'),
});

const registrationOfSystem = createRoute({
  getParentRoute: () => system,
  path: '/registration',
  validateSearch: (raw: Record<string, unknown>): { section?: string | undefined } => ({
    section: textOf(raw['section']),
  }),
  ...withWords(useDocumentWords, useRecordWords, useRegistrationWords),
  component: lazyRouteComponent(() => import('../rooms/registration/registration-tab'), 'RegistrationTab'),
});

const commentsOfSystem = createRoute({
  getParentRoute: () => system,
  path: '/comments',
  validateSearch: readCommentsSearch,
  ...withWords(useLaws, useRecordWords),
  component: lazyRouteComponent(() => import('../rooms/comments/comments-tab'), 'CommentsTab'),
});

const incidentsOfSystem = createRoute({
  getParentRoute: () => system,
  path: '/incidents',
  component: lazyRouteComponent(() => import('../rooms/incidents/incidents-tab'), 'IncidentsTab'),
});

const connectionsOfSystem = createRoute({
  getParentRoute: () => system,
  path: '/connections',
  validateSearch: (raw: Record<string, unknown>): { merge?: string | undefined; steps?: number | undefined } => ({
    merge: textOf(raw['merge']),
    // Closer is as usual, further than this is not shown.
    steps: [2, 3].find((steps) => String(raw['steps']) === String(steps)),
  }),
  component: lazyRouteComponent(() => import('../rooms/connections/connections-tab'), 'ConnectionsTab'),
});

const strategyOfSystem = createRoute({
  getParentRoute: () => system,
  path: '/strategy',
  component: lazyRouteComponent(() => import('../rooms/strategy/links-tab'), 'LinksTab'),
});

const historyOfSystem = createRoute({
  getParentRoute: () => system,
  path: '/history',
  validateSearch: readCursor,
  ...withWords(useLaws, useRecordWords, useDocumentWords),
  component: lazyRouteComponent(() => import('../rooms/trail/history-tab'), 'HistoryTab'),
});

const questions = createRoute({
  getParentRoute: () => root,
  path: '/systems/$id/questions',
  validateSearch: (raw: Record<string, unknown>): { group?: string | undefined; question?: string | undefined } => ({
    group: textOf(raw['group']),
    question: textOf(raw['question']),
  }),
  ...withWords(useLaws),
  component: lazyRouteComponent(() => import('../rooms/questions/questions-page'), 'QuestionsPage'),
});

export const recordRoutes = [
  system.addChildren([
    overview,
    classification,
    pastAssessment,
    reviewOfSystem,
    dutiesOfSystem,
    documentsOfSystem,
    documentOfSystem,
    registrationOfSystem,
    incidentsOfSystem,
    commentsOfSystem,
    connectionsOfSystem,
    strategyOfSystem,
    historyOfSystem,
  ]),
  questions,
] as const;
