import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../../api/reading';
import { isShortcut } from '../../../fittings/page/typing';
import { Button } from '../../../furniture/forms/button';

/** The next case of the queue one came from, by a button and by `n`. */
export function NextCase({ systemId }: { systemId: string }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { queue } = useSearch({ from: '/reviews/$id' });
  const cases = useRead('listReviews', { queue: queue ?? 'open', limit: 50 });
  const items = cases.data?.items ?? [];
  const here = items.findIndex((item) => item.systemId === systemId);
  const next = items[here + 1] ?? items.find((item) => item.systemId !== systemId);
  useEffect(() => {
    if (next === undefined) return undefined;
    const listen = (event: KeyboardEvent): void => {
      if (event.key === 'n' && isShortcut(event))
        void navigate({ to: '/reviews/$id', params: { id: next.reference }, search: { queue } });
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [next, navigate, queue]);
  if (next === undefined) return null;
  return (
    <Button
      compact
      onPress={() => void navigate({ to: '/reviews/$id', params: { id: next.reference }, search: { queue } })}
    >
      {t('desk.next')} <kbd>n</kbd>
    </Button>
  );
}
