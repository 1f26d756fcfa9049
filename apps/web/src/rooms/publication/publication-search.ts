// What of the records is shown, as the address says it.
import { PUBLICATION_STANDINGS, type PublicationStanding } from '@registry/contracts';
import { oneOf, textOf } from '../../search-params';

export interface PublicationSearch {
  standing?: PublicationStanding | undefined;
  q?: string | undefined;
  unit?: string | undefined;
  cursor?: string | undefined;
  /** Reference of the record that is looked at. */
  look?: string | undefined;
}

export const readPublicationSearch = (raw: Record<string, unknown>): PublicationSearch => ({
  standing: oneOf(PUBLICATION_STANDINGS, raw['standing']),
  q: textOf(raw['q']),
  unit: textOf(raw['unit']),
  cursor: textOf(raw['cursor']),
  look: textOf(raw['look']),
});
