// The door of the audit log library: canonical form, entries, chain, checkpoints, verification.

export { canonical, NotCanonical } from './canonical';
export { makeEntry, entryHash, payloadDigest } from './entry';
export type { EntryActor, EntryHeader, EntryPayload, LogEntry, Sha256, Subject } from './entry';
export { chainLink, GENESIS } from './chain';
export { checkpointText } from './checkpoint';
export type { Checkpoint } from './checkpoint';
export { continuationOf, type Continuation, type OlderLog } from './continuation';
export { doubtsIn, type Doubt, type DoubtKind } from './doubts';
export { verifyExport } from './verify';
export type { Break, BreakKind, ExportedEntry } from './log-reader';
export type { Crypto, ExportedSubject, VerifiableExport, Verdict } from './verify';
