// The door of the feature "comments": threads on a record, an answer, a finding or a duty.

export { CommentsModule } from './comments.module';
export { commentColumns, commentPart, commentPartName, lastText, threadPart, threadPartName } from './comment';
export type { StoredComment, StoredThread } from './comment';
export { EditComment } from './edit-comment';
export { OpenThread } from './open-thread';
export { ReplyToThread } from './reply-to-thread';
export { ResolveThread } from './resolve-thread';
export { historyOfComments, partsOfComments } from './proven';
