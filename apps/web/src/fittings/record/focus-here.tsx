// The field that a link led to: it has the focus when the form opens, so that what is missing can be typed at once.
import { useEffect, useRef, type ReactNode } from 'react';

export function FocusHere({ isHere, children }: { isHere: boolean; children: ReactNode }) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isHere) return;
    const field = ref.current?.querySelector<HTMLElement>('input, textarea, select');
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  }, [isHere]);
  return <div ref={ref}>{children}</div>;
}
