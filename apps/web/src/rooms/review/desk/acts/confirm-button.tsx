// Confirming takes two presses and no dialog: the first arms the button, the second decides. Whoever goes elsewhere, or
// presses Escape, has disarmed it.
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Headline } from '@registry/contracts';
import { useKeys } from '../../../../fittings/page/use-keys';
import { Act } from './act';

export interface Confirming {
  /** The keys of the system, which stays as it was read while the button is armed. */
  readonly holds: string;
  readonly lowers: boolean;
  readonly isPending: boolean;
  readonly onConfirm: (confirmed: Headline) => void;
}

/** A double click is one press. */
const APART = 500;

export function ConfirmButton({ of, confirming }: { of: Headline; confirming: Confirming }) {
  const { t } = useTranslation();
  const { holds, lowers, isPending, onConfirm } = confirming;
  const button = useRef<HTMLButtonElement>(null);
  const armedAt = useRef(0);
  const [isArmed, setIsArmed] = useState(false);
  const press = (): void => {
    if (isPending) return;
    if (isArmed) {
      setIsArmed(false);
      onConfirm(of);
    } else {
      armedAt.current = Date.now();
      setIsArmed(true);
      button.current?.focus();
    }
  };
  useKeys({ c: press, Escape: isArmed ? () => setIsArmed(false) : undefined });
  const named = { class: t(`class.${of}`) };
  return (
    <Act
      by="c"
      ref={button}
      variant={isArmed ? 'danger' : 'primary'}
      isPending={isPending}
      data-holds={isArmed ? holds : undefined}
      onBlur={() => setIsArmed(false)}
      onPress={() => {
        if (!isArmed || Date.now() - armedAt.current > APART) press();
      }}
    >
      {t(
        isArmed ? (lowers ? 'desk.proposeAgain' : 'desk.confirmAgain') : lowers ? 'desk.propose' : 'decision.confirm',
        named,
      )}
    </Act>
  );
}
