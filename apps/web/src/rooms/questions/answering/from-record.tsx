// Says of an answer that nobody gave here that the record or the institution gives it.
import { useTranslation } from 'react-i18next';
import type { KnownAnswer } from '@registry/record/known-answers';
import { Badge } from '../../../fittings/class/badge';

export function FromRecord({ answer }: { answer: KnownAnswer | undefined }) {
  const { t } = useTranslation();
  if (answer === undefined) return null;
  return <Badge>{t(`question.from.${answer.means}`)}</Badge>;
}
