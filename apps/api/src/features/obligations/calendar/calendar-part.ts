import { instantOrNull } from '../../../platform/recording/proven-part';

export interface StoredCalendar {
  readonly id: string;
  readonly revoked_at: Date | string | null;
}

export const calendarPartName = (id: string): string => `calendar/${id}`;

export const calendarPart = ({ id, revoked_at: revokedAt }: StoredCalendar): object => ({
  id,
  revokedAt: instantOrNull(revokedAt),
});

export const calendarParts = (calendars: readonly StoredCalendar[]): Record<string, unknown> =>
  Object.fromEntries(calendars.map((one) => [calendarPartName(one.id), calendarPart(one)]));
