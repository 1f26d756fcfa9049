// How far one is, in one sentence.
import { useTranslation } from 'react-i18next';
import type { Standing } from '../../../fittings/law/answers';

export function answeredCount(standing: Standing): number {
  return Object.keys(standing.facts).length - standing.settled.size;
}

export function useProgressSentence(): (standing: Standing) => string {
  const { t } = useTranslation();
  return (standing) => {
    const answered = t('progress.answered', { count: answeredCount(standing), all: standing.visible.length });
    if (standing.open.length === 0) return `${answered} ${t('progress.done')}`;
    return `${answered} ${t(standing.result.definite ? 'progress.details' : 'progress.open', { count: standing.open.length })}`;
  };
}
