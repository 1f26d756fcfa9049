// Each number leads to as many records.
import type { HeadlineOrOpen, ReviewState } from '@registry/contracts';
import { REVIEW_STATES } from '@registry/contracts';
import type { ReactNode } from 'react';
import { Link } from '../../../furniture/link';
import type { RegisterSearch } from '../../register/register-search';
import type { FigureName } from './series';

const OPEN = REVIEW_STATES.filter((state): state is Exclude<ReviewState, 'decided'> => state !== 'decided');
/** In pilot or in use, and no decision stands. */
export const UNDECIDED = { stage: ['pilot', 'in_use'], reviewState: OPEN } satisfies RegisterSearch;

export function FigureLink({
  name,
  of,
  children,
}: {
  name: FigureName;
  /** Of one class alone. */
  of?: HeadlineOrOpen | 'none';
  children: ReactNode;
}) {
  const standing = of === undefined ? {} : { standing: [of] };
  switch (name) {
    case 'systems':
      return (
        <Link to="/systems" search={standing}>
          {children}
        </Link>
      );
    case 'undecided':
      return (
        <Link to="/systems" search={{ ...UNDECIDED, ...standing }}>
          {children}
        </Link>
      );
    case 'late':
      return (
        <Link to="/duties" search={{ when: 'late' }}>
          {children}
        </Link>
      );
    case 'serious':
      return (
        <Link to="/incidents" search={{ show: 'serious' }}>
          {children}
        </Link>
      );
    case 'actions':
      return (
        <Link to="/strategy" search={{ systems: 'with' }}>
          {children}
        </Link>
      );
  }
}
