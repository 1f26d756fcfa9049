// What a place shows when what it needs cannot be had: the problem, and trying again.
import { useTranslation } from 'react-i18next';
import { Button } from '../../furniture/forms/button';
import { ProblemBox } from './problem-box';

export function Failed({ error, isPage, onRetry }: { error: unknown; isPage?: boolean; onRetry?: () => void }) {
  const { t } = useTranslation();
  return (
    <div className="stack">
      <ProblemBox error={error} {...(isPage ? { isPage } : {})} />
      {onRetry && (
        <div>
          <Button onPress={onRetry}>{t('state.tryAgain')}</Button>
        </div>
      )}
    </div>
  );
}
