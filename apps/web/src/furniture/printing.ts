// Whether the page is being printed: what is folded away has to be there then.
import { useSyncExternalStore } from 'react';

const paper = window.matchMedia('print');
let isBeforePrint = false;

function subscribe(changed: () => void): () => void {
  const begin = (): void => {
    isBeforePrint = true;
    changed();
  };
  const end = (): void => {
    isBeforePrint = false;
    changed();
  };
  window.addEventListener('beforeprint', begin);
  window.addEventListener('afterprint', end);
  paper.addEventListener('change', changed);
  return () => {
    window.removeEventListener('beforeprint', begin);
    window.removeEventListener('afterprint', end);
    paper.removeEventListener('change', changed);
  };
}

export function useIsPrinting(): boolean {
  return useSyncExternalStore(subscribe, () => isBeforePrint || paper.matches);
}
