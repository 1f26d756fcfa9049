// A line that opens. The browser's own element: it is found by search in page and works without script.
import { ChevronRight } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from './classes';
import './disclosure.css';

export function Disclosure({ summary, isInitiallyOpen, isQuiet, children }: {
  summary: ReactNode;
  isInitiallyOpen?: boolean;
  isQuiet?: boolean;
  children: ReactNode;
}) {
  return (
    <details className={classes('disclosure', isQuiet && 'disclosure--quiet')} open={isInitiallyOpen}>
      <summary>
        <ChevronRight className="icon icon--small disclosure__arrow" aria-hidden="true" />
        <span>{summary}</span>
      </summary>
      <div className="disclosure__body">{children}</div>
    </details>
  );
}
