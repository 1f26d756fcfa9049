// One stream of events for all windows of a browser: a server lets a browser keep few connections (HTTP/1.1: six), so
// one window listens and tells the others. Where windows cannot agree on one, or nothing comes through what lies
// between, each asks every few seconds.
import type { LiveChange, LiveNews, Present } from '@registry/contracts';
import { call, linkTo } from '../operations';

export type Told =
  | { readonly event: 'news'; readonly content: LiveNews }
  | { readonly event: 'change'; readonly content: LiveChange }
  | { readonly event: 'unread'; readonly content: number }
  | { readonly event: 'present'; readonly content: readonly Present[] };
type Hear = (told: Told) => void;

const NAME = 'registry.live';
const EVENTS = ['news', 'change', 'unread', 'present'] as const;
const ASK_MS = 10_000;
/** A stream that has told nothing for so long after it was opened is kept back by something. */
const SILENT_MS = 8_000;

/** Returns how to stop. */
export function listen(hear: Hear): () => void {
  const stop = new AbortController();
  if (!('locks' in navigator) || !('BroadcastChannel' in globalThis)) ask(hear, stop.signal);
  else share(hear, stop.signal);
  return () => stop.abort();
}

function share(hear: Hear, stop: AbortSignal): void {
  const others = new BroadcastChannel(NAME);
  others.addEventListener('message', ({ data }) => hear(data as Told));
  stop.addEventListener('abort', () => others.close());
  const tell: Hear = (told) => {
    hear(told);
    others.postMessage(told);
  };
  // Whoever holds the lock listens, until the window goes; then the next one does.
  void navigator.locks
    .request(NAME, { signal: stop }, () => {
      follow(tell, stop);
      return new Promise<void>((go) => stop.addEventListener('abort', () => go()));
    })
    .catch(() => undefined);
}

function follow(tell: Hear, stop: AbortSignal): void {
  const source = new EventSource(linkTo('getNews'));
  const end = (): void => source.close();
  const askInstead = (): void => {
    if (stop.aborted) return;
    end();
    stop.removeEventListener('abort', end);
    ask(tell, stop);
  };
  const silence = setTimeout(askInstead, SILENT_MS);
  stop.addEventListener('abort', () => clearTimeout(silence));
  stop.addEventListener('abort', end);
  for (const event of EVENTS)
    source.addEventListener(event, ({ data }: MessageEvent<string>) => {
      clearTimeout(silence);
      tell({ event, content: JSON.parse(data) } as Told);
    });
  // Where the browser itself would not try again, e.g. after an error of something between.
  source.addEventListener('error', () => {
    if (source.readyState !== EventSource.CLOSED) return;
    clearTimeout(silence);
    askInstead();
  });
}

/** While the window is looked at. */
function ask(hear: Hear, stop: AbortSignal): void {
  let after: number | undefined;
  const once = async (): Promise<void> => {
    if (document.visibilityState !== 'visible') return;
    const { value } = await call('getNews', after === undefined ? {} : { after }, { signal: stop });
    after = value.number;
    hear({ event: 'news', content: value });
  };
  const timer = setInterval(() => void once().catch(() => undefined), ASK_MS);
  stop.addEventListener('abort', () => clearInterval(timer));
  void once().catch(() => undefined);
}
