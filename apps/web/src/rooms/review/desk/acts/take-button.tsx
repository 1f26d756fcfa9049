// Taking a case without acting on it yet: from nobody, or from another officer.
import { useTranslation } from 'react-i18next';
import type { ReviewRecord } from '@registry/contracts';
import { useCommand } from '../../../../api/commands';
import { useMe } from '../../../../api/session';
import { ProblemBox } from '../../../../fittings/page/problem-box';
import { useKeys } from '../../../../fittings/page/use-keys';
import { useNotices } from '../../../../furniture/notices';
import { isTaken } from '../standing';
import { Act } from './act';

export function TakeButton({ id, review, isQuiet }: { id: string; review: ReviewRecord; isQuiet: boolean }) {
  const { t } = useTranslation();
  const me = useMe();
  const { notify } = useNotices();
  const take = useCommand('takeReview', { id });
  const assign = useCommand('assignReview', { id });
  const then = {
    onSuccess: () => {
      notify(t('desk.taken'));
      // This button goes; what comes next is in the bar.
      requestAnimationFrame(() => document.querySelector<HTMLElement>('[data-acts] button')?.focus());
    },
  };
  const isOthers = isTaken(review);
  const press = (): void => (isOthers ? assign.mutate({ officer: me.id }, then) : take.mutate(undefined, then));
  const isPending = take.isPending || assign.isPending;
  const error = take.error ?? assign.error;
  useKeys({ t: isPending ? undefined : press });
  return (
    <>
      <Act by="t" variant={isQuiet ? 'quiet' : 'secondary'} isPending={isPending} onPress={press}>
        {t(isOthers ? 'desk.assignToMe' : 'desk.take')}
      </Act>
      {error !== null && <ProblemBox error={error} />}
    </>
  );
}
