// How many requests each person or token has made in its present window. The library's own store takes longer the more
// there were.

import type { ThrottlerStorage } from '@nestjs/throttler';

type Counted = Awaited<ReturnType<ThrottlerStorage['increment']>>;

/** Windows that are over are thrown away once there are so many. */
const SWEEP_AT = 10_000;

export class MinuteWindows implements ThrottlerStorage {
  private readonly windows = new Map<string, { count: number; endsAt: number }>();

  increment(key: string, ttl: number, limit: number): Promise<Counted> {
    const now = Date.now();
    let window = this.windows.get(key);
    if (window === undefined || window.endsAt <= now) {
      if (this.windows.size >= SWEEP_AT) this.sweep(now);
      window = { count: 0, endsAt: now + ttl };
      this.windows.set(key, window);
    }
    window.count += 1;
    const left = Math.ceil((window.endsAt - now) / 1000);
    return Promise.resolve({
      totalHits: window.count,
      timeToExpire: left,
      isBlocked: window.count > limit,
      timeToBlockExpire: left,
    });
  }

  private sweep(now: number): void {
    for (const [key, { endsAt }] of this.windows) if (endsAt <= now) this.windows.delete(key);
  }
}
