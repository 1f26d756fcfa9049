import { Day } from '../../platform/input/day.decorator';
import { institutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import { malformed } from '../../platform/problems/refusal';

export class SinceQuery {
  /** A day that has been; what changed after its end counts. */
  @Day()
  since!: string;
}

/** Today has not ended: nothing could have moved since. */
export function pastSince(day: string): string {
  if (day < institutionDay(now())) return day;
  throw malformed({ pointer: '?since', code: 'in-the-future', detail: 'Choose a day that has been.' });
}
