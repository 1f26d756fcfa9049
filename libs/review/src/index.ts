// The door of the review library: states, working days, what takes two officers, and what may not be put into use.

export { COMMANDS, faultsOf, nextState, STORED_STATES, transitions } from './transitions';
export type { ReviewCommand, StoredState, Transition } from './transitions';
export { addWorkingDays, isWorkingDay, workingDaysBetween } from './working-days';
export { incidentDeadline } from './incident-deadline';
export type { IncidentDeadline } from './incident-deadline';
export { needsConsent, rankOf } from './lowering';
export { barredFromUse, isUse } from './use-gate';
export type { Standing, UseBar } from './use-gate';
