// Who is signed in, with which roles, and the way out.
import { CircleUserRound } from 'lucide-react';
import { useEffect, useId, useRef, useState, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '@registry/contracts';
import { useSingleKeys } from '../../../fittings/page/typing';
import { Button } from '../../../furniture/forms/button';
import { Link } from '../../../furniture/link';
import { UnitName } from '../../../words/unit-name';
import { useLeaving } from './leaving';
import sheet from '../frame.module.css';

export function PersonMenu({ person, onCommands }: { person: Session['person']; onCommands: () => void }) {
  const { t } = useTranslation();
  const { leave, isPending } = useLeaving();
  const [isOpen, setIsOpen] = useState(false);
  const [hasKeys, setHasKeys] = useSingleKeys();
  const openCommands = (): void => {
    setIsOpen(false);
    onCommands();
  };
  const place = useRef<HTMLDivElement>(null);
  const id = useId();
  useClosing(place, isOpen, () => setIsOpen(false));
  return (
    <div ref={place} className={sheet.personMenu}>
      <Button
        variant="frame"
        icon={<CircleUserRound aria-hidden="true" />}
        aria-expanded={isOpen}
        aria-controls={id}
        onPress={() => setIsOpen(!isOpen)}
      >
        {person.name}
      </Button>
      <div id={id} hidden={!isOpen} className={sheet.personMenuPanel}>
        <p>
          <strong>{person.name}</strong>
        </p>
        <p className="secondary small">
          <UnitName unit={person.unit} /> ({person.unit.code})
        </p>
        <p className="small">{t('frame.roles')}</p>
        <ul className="bullets small">
          {person.roles.map((role) => (
            <li key={role}>{t(`role.${role}`)}</li>
          ))}
        </ul>
        <p className="small">
          <Link to="/my/files" onClick={() => setIsOpen(false)}>
            {t('files.title')}
          </Link>
        </p>
        <p className="small">
          <Link to="/my/sessions" onClick={() => setIsOpen(false)}>
            {t('sessions.title')}
          </Link>
        </p>
        <p className="small">
          <Link to="/my/tokens" onClick={() => setIsOpen(false)}>
            {t('tokens.title')}
          </Link>
        </p>
        <p className="small">
          <button type="button" className="link-button" aria-keyshortcuts="Control+K" onClick={openCommands}>
            {t('commands.title')} <kbd>Ctrl K</kbd>
          </button>
        </p>
        <label className="check small">
          <input type="checkbox" checked={hasKeys} onChange={(event) => setHasKeys(event.target.checked)} />
          {t('keys.single')}
        </label>
        <Button compact isPending={isPending} onPress={leave}>
          {t('frame.signOut')}
        </Button>
      </div>
    </div>
  );
}

/** Escape and a click or focus elsewhere close it. */
function useClosing(place: RefObject<HTMLElement | null>, isOpen: boolean, close: () => void): void {
  useEffect(() => {
    if (!isOpen) return;
    const isOutside = (event: Event): boolean =>
      !(event.target instanceof Node && place.current?.contains(event.target));
    const leave = (event: Event): void => {
      if (isOutside(event)) close();
    };
    const escape = (event: KeyboardEvent): void => {
      if (event.key !== 'Escape') return;
      close();
      place.current?.querySelector('button')?.focus();
    };
    document.addEventListener('pointerdown', leave);
    document.addEventListener('focusin', leave);
    document.addEventListener('keydown', escape);
    return () => {
      document.removeEventListener('pointerdown', leave);
      document.removeEventListener('focusin', leave);
      document.removeEventListener('keydown', escape);
    };
  });
}
