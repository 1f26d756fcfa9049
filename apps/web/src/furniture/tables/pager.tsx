// Next and previous through a list that is cut by key.
import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../forms/button';

export function Pager({
  label,
  onPrevious,
  onNext,
  children,
}: {
  label: string;
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
  children?: string;
}) {
  const { t } = useTranslation();
  if (onPrevious === null && onNext === null && children === undefined) return null;
  return (
    <nav aria-label={label} className="pager row row--spread">
      <p className="secondary small digits">{children}</p>
      {(onPrevious !== null || onNext !== null) && (
        <div className="row">
          <Button
            compact
            isDisabled={onPrevious === null}
            onPress={() => onPrevious?.()}
            icon={<ChevronLeft aria-hidden="true" />}
          >
            {t('pager.previous')}
          </Button>
          <Button compact isDisabled={onNext === null} onPress={() => onNext?.()}>
            {t('pager.next')} <ChevronRight aria-hidden="true" />
          </Button>
        </div>
      )}
    </nav>
  );
}
