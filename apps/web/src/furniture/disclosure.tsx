// A line that opens: the browser's own element. What it hides is only made when it opens.
import { ChevronRight } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { classes } from './classes';
import { useIsPrinting } from './printing';
import './disclosure.css';

export function Disclosure({
  summary,
  isInitiallyOpen,
  isQuiet,
  children,
}: {
  summary: ReactNode;
  isInitiallyOpen?: boolean;
  isQuiet?: boolean;
  children: ReactNode;
}) {
  const [isChosen, setIsChosen] = useState(isInitiallyOpen ?? false);
  const isPrinting = useIsPrinting();
  const isOpen = isChosen || isPrinting;
  return (
    <details
      className={classes('disclosure', isQuiet && 'disclosure--quiet')}
      open={isOpen}
      onToggle={(event) => {
        if (!isPrinting) setIsChosen(event.currentTarget.open);
      }}
    >
      <summary>
        <ChevronRight className="icon icon--small disclosure__arrow" aria-hidden="true" />
        <span>{summary}</span>
      </summary>
      {isOpen && <div className="disclosure__body">{children}</div>}
    </details>
  );
}
