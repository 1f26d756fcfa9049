// The door of the reading of what models say of themselves. Not for the browser, which asks the server.

export { proposalsOf, type Standing } from './compare';
export { MOST_DEPTH } from './depth';
export type { FoundInFile } from './found';
export type { ParseHead } from './model-card/read-card';
export { readProposals } from './read-file';
export { NoProposal, type NoProposals } from './refused';
