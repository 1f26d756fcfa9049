// The address of the comments of a system.
import { THREAD_STATES, type ThreadState } from '@registry/contracts';
import { oneOf, textOf } from '../../search-params';

export interface CommentsSearch {
  /** One thread alone. */
  thread?: string | undefined;
  state?: ThreadState | undefined;
  cursor?: string | undefined;
}

export const readCommentsSearch = (raw: Record<string, unknown>): CommentsSearch => ({
  thread: textOf(raw['thread']),
  state: oneOf(THREAD_STATES, raw['state']),
  cursor: textOf(raw['cursor']),
});
