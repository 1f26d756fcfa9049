// Says of an answer that nobody gave here that the record or the institution gives it.
import { useTranslation } from 'react-i18next';
import type { KnownAnswer } from '@registry/record/known-answers';

export function FromRecord({ answer }: { answer: KnownAnswer | undefined }) {
  const { t } = useTranslation();
  if (answer === undefined) return null;
  return <span className="badge badge--neutral">{t(`question.from.${answer.means}`)}</span>;
}
