// The pages of a list whose page stands in the address: it can be sent to somebody, and a reload stays on it.
import { useNavigate, useRouterState } from '@tanstack/react-router';
import { Pager } from './pager';
import { turnsFrom, type Place } from './turns';

/** Whatever else the address says about the list is kept from page to page. */
interface ListSearch {
  cursor?: string | undefined;
}

/** Opens the page before this one, and the one after it; null where there is none. */
export function useCursorPages<Search extends ListSearch>(
  search: Search,
  nextCursor: string | null | undefined,
): Record<'onPrevious' | 'onNext', (() => void) | null> {
  const navigate = useNavigate();
  const before = useRouterState({ select: ({ location }) => location.state.before }) ?? [];
  const { previous, next } = turnsFrom({ cursor: search.cursor, before }, nextCursor);
  const opens = (place: Place | null): (() => void) | null =>
    place &&
    (() => void navigate({ to: '.', search: { ...search, cursor: place.cursor }, state: { before: place.before } }));
  return { onPrevious: opens(previous), onNext: opens(next) };
}

export function CursorPages<Search extends ListSearch>({
  label,
  search,
  nextCursor,
}: {
  label: string;
  search: Search;
  nextCursor: string | null | undefined;
}) {
  return <Pager label={label} {...useCursorPages(search, nextCursor)} />;
}
