// Short messages: seen at the head of the page, heard once, gone after a while.
import { X } from 'lucide-react';
import { createContext, useCallback, useContext, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './forms/button';

interface Notices {
  /** Shows and says; what nobody may miss stays until it is closed. */
  notify: (text: string, isLasting?: boolean) => void;
  /** Says only. */
  announce: (text: string) => void;
}

const Context = createContext<Notices>({ notify: () => undefined, announce: () => undefined });
const SHOWN_FOR = 8000;

export function useNotices(): Notices {
  return useContext(Context);
}

export function NoticesProvider({ children }: { children: ReactNode }) {
  const { t } = useTranslation();
  const [shown, setShown] = useState<{ id: number; text: string }[]>([]);
  const [said, setSaid] = useState('');
  const nextId = useRef(1);
  const close = useCallback((id: number) => setShown((before) => before.filter((notice) => notice.id !== id)), []);
  const notices = useMemo<Notices>(
    () => ({
      notify: (text, isLasting = false) => {
        const id = nextId.current++;
        // Said twice, it is one message that stays longer.
        setShown((before) => [...before.filter((one) => one.text !== text).slice(-2), { id, text }]);
        if (!isLasting) window.setTimeout(() => close(id), SHOWN_FOR);
      },
      announce: setSaid,
    }),
    [close],
  );
  useEffect(() => {
    if (said === '') return;
    const timer = window.setTimeout(() => setSaid(''), SHOWN_FOR);
    return () => window.clearTimeout(timer);
  }, [said]);
  return (
    <Context value={notices}>
      {children}
      <div className="notices" role="status" aria-live="polite">
        {shown.map(({ id, text }) => (
          <div key={id} className="notice">
            <span>{text}</span>
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
