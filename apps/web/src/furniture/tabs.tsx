// Links to the parts of a page, one of which is open.
import type { ReactNode } from 'react';
import './tabs.css';

export function Tabs({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label} className="tabs">
      {children}
    </nav>
  );
}
