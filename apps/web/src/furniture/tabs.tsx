// Links to the parts of a page, one of which is open.
import type { ReactNode } from 'react';
import { classes } from './classes';
import './tabs.css';

export function Tabs({
  label,
  isInner,
  children,
}: {
  label: string;
  /** Of the part that is open among other tabs. */
  isInner?: boolean;
  children: ReactNode;
}) {
  return (
    <nav aria-label={label} className={classes('tabs', isInner && 'tabs--inner')}>
      {children}
    </nav>
  );
}
