// What happened with an incident and who was told, as kept and proven.

import { instant } from '../../platform/recording/proven-part';

export interface EventRow {
  readonly id: string;
  readonly at: Date | string;
  readonly text: string;
  readonly added_by: string;
}

export interface InformedRow {
  readonly whom: string;
  /** `YYYY-MM-DD` */
  readonly on_day: string;
  readonly reference: string | null;
}

export const eventPartName = (id: string): string => `event:${id}`;
export const informedPartName = (whom: string): string => `informed:${whom}`;

export const eventPart = ({ at, text, added_by: by }: EventRow): object => ({ at: instant(at), text, by });
export const informedPart = ({ on_day: on, reference }: InformedRow): object => ({ on, reference });
