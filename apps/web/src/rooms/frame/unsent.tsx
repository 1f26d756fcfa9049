// Tells what the register refused, or what did not reach it, after its page was left.
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../../api/client';
import { useFailureWording, useRefusalWording } from '../../api/problems';
import { onUnsent } from '../../api/step';
import { useNotices } from '../../furniture/notices';

export function Unsent() {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const refusal = useRefusalWording();
  const failure = useFailureWording();
  useEffect(
    () =>
      onUnsent((error) => {
        const { title } = error instanceof Refused ? refusal(error.problem.code) : failure(error);
        notify(t('state.unsent', { title }), true);
      }),
    [failure, notify, refusal, t],
  );
  return null;
}
