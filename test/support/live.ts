// Somebody who listens to what happens, as a browser does.

import type { LiveChange, LiveNews } from '@registry/contracts';
import { API, personId, type Who } from './as';

const PATIENCE_MS = 10_000;

export class LiveListener {
  readonly changes: LiveChange[] = [];
  /** What was told last, by event. */
  readonly states = new Map<string, unknown>();
  readonly headers: Headers;
  private isClosed = false;
  private readonly stop = new AbortController();

  private constructor(
    private readonly url: string,
    private readonly cookie: string,
    answer: Response,
  ) {
    this.headers = answer.headers;
    void this.read(answer.body!).finally(() => (this.isClosed = true));
  }

  static async open(url: string, who: Who, headers: Record<string, string> = {}): Promise<LiveListener> {
    const session = await fetch(`${url}${API}/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: url },
      body: JSON.stringify({ person: personId(who) }),
    });
    const cookie = session.headers.getSetCookie().join('; ');
    const answer = await fetch(`${url}${API}/live`, { headers: { accept: 'text/event-stream', cookie, ...headers } });
    if (answer.status !== 200) throw new Error(`listening was answered ${answer.status}`);
    return new LiveListener(url, cookie, answer);
  }

  close(): void {
    this.stop.abort();
  }

  async signOut(): Promise<void> {
    await fetch(`${this.url}${API}/session`, {
      method: 'DELETE',
      headers: { cookie: this.cookie, origin: this.url },
    });
  }

  async until(isSo: () => boolean): Promise<void> {
    for (const end = Date.now() + PATIENCE_MS; !isSo();) {
      if (Date.now() > end) throw new Error(`not told in time; told was ${JSON.stringify([...this.states])}`);
      await new Promise((go) => {
        setTimeout(go, 10);
      });
    }
  }

  async change(isIt: (change: LiveChange) => boolean): Promise<LiveChange> {
    await this.until(() => this.changes.some(isIt));
    return this.changes.find(isIt)!;
  }

  async state(event: string): Promise<unknown> {
    await this.until(() => this.states.has(event));
    return this.states.get(event);
  }

  /** What was told first. */
  async news(): Promise<LiveNews> {
    return (await this.state('news')) as LiveNews;
  }

  closed(): Promise<void> {
    return this.until(() => this.isClosed);
  }

  private async read(body: ReadableStream<Uint8Array>): Promise<void> {
    const reader = body.getReader();
    const letters = new TextDecoder();
    this.stop.signal.addEventListener('abort', () => void reader.cancel().catch(() => undefined));
    let text = '';
    for (;;) {
      const { done, value } = await reader.read().catch(() => ({ done: true, value: undefined }));
      if (done) return;
      const events = (text + letters.decode(value, { stream: true })).split('\n\n');
      text = events.pop()!;
      for (const event of events) this.hear(event);
    }
  }

  private hear(event: string): void {
    const lines = new Map(
      event.split('\n').map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]),
    );
    const [name, data] = [lines.get('event'), lines.get('data')];
    if (name === undefined || data === undefined) return;
    const content: unknown = JSON.parse(data);
    if (name === 'change') this.changes.push(content as LiveChange);
    else this.states.set(name, content);
  }
}
