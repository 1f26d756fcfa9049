// Whether there is more of a box beside what is seen of it.
import { useEffect, useState, type RefObject } from 'react';

export function useBeside(box: RefObject<HTMLElement | null>): boolean {
  const [isMore, setIsMore] = useState(false);
  useEffect(() => {
    const seen = box.current;
    if (seen === null) return;
    const look = (): void => setIsMore(seen.scrollLeft + seen.clientWidth < seen.scrollWidth - 1);
    const sizes = new ResizeObserver(look);
    [seen, ...seen.children].forEach((one) => sizes.observe(one));
    seen.addEventListener('scroll', look, { passive: true });
    look();
    return () => {
      sizes.disconnect();
      seen.removeEventListener('scroll', look);
    };
  });
  return isMore;
}
