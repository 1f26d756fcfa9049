// What was registered, held against what would be registered today.

import type {
  HandedInPoint,
  RegisteredStanding,
  Registration,
  RegistrationChannel,
  RegistrationSection,
} from '@registry/contracts';
import { handedIn } from './form';
import { contradictsStage, type Registrant } from './registrant';

/** What is needed of an entry. */
export type Kept = Pick<Registration, 'number' | 'section' | 'channel' | 'status' | 'on' | 'points'> & {
  readonly isRetracted: boolean;
};

/** The entry that counts for a section: the last that was written down and not retracted. */
export function lastOf(kept: readonly Kept[], section: RegistrationSection): Kept | null {
  const own = kept.filter((one) => one.section === section && !one.isRetracted);
  return own.reduce<Kept | null>((last, one) => (last === null || one.number > last.number ? one : last), null);
}

/** How the registration stands today; `owed` is where it belongs, null where the section is not owed. */
export function standingOf(
  last: Kept,
  registrant: Registrant,
  owed: { channel: RegistrationChannel; applies: boolean | null; isOtherOwed: boolean },
): RegisteredStanding {
  const { number, section, channel, status, on, points } = last;
  const isIn = status !== 'withdrawn';
  return {
    number,
    status,
    on,
    changed: isIn ? changedPoints(points, handedIn(section, channel, registrant)) : [],
    isInWrongPart: isIn && owed.applies === true && channel !== owed.channel,
    isInWrongSection: isIn && owed.applies === false && owed.isOtherOwed,
    statusDiffers: isIn
      ? contradictsStage(registrant.stage, marketStatusIn(points))
      : section !== 'IX' && owed.applies === true && (registrant.stage === 'pilot' || registrant.stage === 'in_use'),
  };
}

const marketStatusIn = (points: readonly HandedInPoint[]): NonNullable<Registrant['details']['marketStatus']> | null =>
  (points.flatMap(({ parts }) => parts).find(({ field }) => field === 'marketStatus')?.value ?? null) as never;

/**
 * Points of which something else would be handed in now. One that the text no longer has (B7, B9) did not change; where
 * a value stands does not matter, but what it says.
 */
export function changedPoints(before: readonly HandedInPoint[], now: readonly HandedInPoint[]): string[] {
  const said = (point: HandedInPoint | undefined): string =>
    JSON.stringify((point?.parts ?? []).flatMap(({ value }) => (value === null ? [] : [value])));
  return now
    .filter((point) => said(point) !== said(before.find((one) => one.point === point.point)))
    .map(({ point }) => point);
}
