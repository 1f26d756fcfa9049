// How far one is, in one sentence.
import { useTranslation } from 'react-i18next';
import type { Standing } from '../../../fittings/law/answers';

export function useProgressSentence(): (standing: Standing) => string {
  const { t } = useTranslation();
  return (standing) => {
    if (standing.open.length === 0) return t('progress.done');
    return t(standing.result.definite ? 'progress.details' : 'progress.open', { count: standing.open.length });
  };
}
