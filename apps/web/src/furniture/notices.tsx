// Short messages: seen at the head of the page, heard once, gone after a while.
import { X } from 'lucide-react';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './forms/button';

export interface Offered {
  readonly label: string;
  readonly onPress: () => void;
}

interface Notices {
  /** Shows and says; what nobody may miss stays until it is closed. */
  notify: (text: string, isLasting?: boolean) => void;
  /** The same with something that can still be done about it, for ten seconds. */
  offer: (text: string, offered: Offered) => void;
  /** Says only. */
  announce: (text: string) => void;
}

const Context = createContext<Notices>({ notify: () => undefined, offer: () => undefined, announce: () => undefined });
const SHOWN_FOR = 8000;
const OFFERED_FOR = 10_000;

export function useNotices(): Notices {
  return useContext(Context);
}

export function NoticesProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<{ id: number; text: string; offered?: Offered }[]>([]);
  const [said, setSaid] = useState('');
  const nextId = useRef(1);
  const close = useCallback((id: number) => setShown((before) => before.filter((notice) => notice.id !== id)), []);
  const notices = useMemo<Notices>(() => {
    const show = (text: string, stays: number | null, offered?: Offered): void => {
      const id = nextId.current++;
      // Said twice, it is one message that stays longer.
      setShown((before) => [
        ...before.filter((one) => one.text !== text).slice(-2),
        { id, text, ...(offered && { offered }) },
      ]);
      if (stays !== null) window.setTimeout(() => close(id), stays);
    };
    return {
      notify: (text, isLasting = false) => show(text, isLasting ? null : SHOWN_FOR),
      offer: (text, offered) => show(text, OFFERED_FOR, offered),
      announce: setSaid,
    };
  }, [close]);
  const latest = shown.findLast(({ offered }) => offered !== undefined);
  // As everywhere else; within a field it takes back what was typed.
  useEffect(() => {
    const takeBack = (event: KeyboardEvent): void => {
      if (event.key !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey) return;
      const isTyped =
        event.target instanceof Element &&
        event.target.closest('input:not([type=checkbox], [type=radio]), textarea') !== null;
      if (isTyped || latest?.offered === undefined) return;
      event.preventDefault();
      close(latest.id);
      latest.offered.onPress();
    };
    document.addEventListener('keydown', takeBack);
    return () => document.removeEventListener('keydown', takeBack);
  }, [latest, close]);
  useEffect(() => {
    if (said === '') return;
    const timer = window.setTimeout(() => setSaid(''), SHOWN_FOR);
    return () => window.clearTimeout(timer);
  }, [said]);
  return (
    <Context value={notices}>
      {children}
      <div className="notices" role="status" aria-live="polite">
        {shown.map(({ id, text, offered }) => (
          <div key={id} className="notice">
            <span>{text}</span>
            {offered !== undefined && (
              <Button
                variant="frame"
                compact
                onPress={() => {
                  close(id);
                  offered.onPress();
                }}
              >
                {offered.label}
              </Button>
            )}
            <Button
              variant="frame"
              compact
              icon={<X aria-hidden="true" />}
              aria-label={t('button.close')}
              onPress={() => close(id)}
            />
          </div>
        ))}
      </div>
      <div className="visually-hidden" aria-live="polite">
        {said}
      </div>
    </Context>
  );
}
