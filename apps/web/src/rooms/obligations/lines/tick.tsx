// How far a duty has got: a circle whose filling says it, with the word beside it. Pressed, it asks what shows it.
import { useTranslation } from 'react-i18next';
import type { Duty, DutyState } from '@registry/contracts';
import { rememberPress } from '../../../furniture/focus-keeper';
import sheet from '../obligations.module.css';

const inside: Readonly<Record<DutyState, string | null>> = {
  open: null,
  in_progress: 'M10 3 A7 7 0 0 1 10 17 Z',
  met: 'M5.5 10.5 L8.75 13.75 L14.5 7',
  not_applicable: 'M6 10 H14',
};

function Circle({ state }: { state: DutyState }) {
  const path = inside[state];
  return (
    <svg className={sheet.circle} viewBox="0 0 20 20" aria-hidden="true">
      <circle cx="10" cy="10" r="8.5" className={state === 'met' ? sheet.full : sheet.ring} />
      {path !== null && (
        <path d={path} className={state === 'in_progress' ? sheet.half : state === 'met' ? sheet.check : sheet.dash} />
      )}
    </svg>
  );
}

/** @param onPress left out where nobody may say it here */
export function Tick({ duty, title, onPress }: { duty: Duty; title: string; onPress?: (() => void) | undefined }) {
  const { t } = useTranslation();
  const word = t(`dutyState.${duty.state}`);
  const shown = (
    <>
      <Circle state={duty.state} />
      <span>{word}</span>
    </>
  );
  return onPress === undefined ? (
    <span className={sheet.tick}>{shown}</span>
  ) : (
    <button
      type="button"
      className={sheet.tick}
      aria-label={t('duty.tick', { duty: title, state: word })}
      onClick={(event) => {
        rememberPress(event.currentTarget);
        onPress();
      }}
    >
      {shown}
    </button>
  );
}
