// Keys of the whole register: `/` goes to the search, `?` shows all keys.
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../furniture/button';
import { Dialog } from '../../furniture/dialog';
import { isTyping } from './typing';

const keys = ['/', '?', 'j', 'k', 'x', 'Enter', 'Esc'] as const;

export function Keys() {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (isTyping(event)) return;
      if (event.key === '/') {
        event.preventDefault();
        document.getElementById('search')?.focus();
      } else if (event.key === '?') setIsOpen(true);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, []);
  return (
    <Dialog title={t('keys.title')} isOpen={isOpen} onClose={() => setIsOpen(false)}>
      <dl className="keys">
        {keys.map((key) => (
          <div key={key}><dt><kbd>{key}</kbd></dt><dd>{t(`keys.${key}`)}</dd></div>
        ))}
      </dl>
      <div className="row row--end"><Button variant="primary" onPress={() => setIsOpen(false)}>{t('button.close')}</Button></div>
    </Dialog>
  );
}
