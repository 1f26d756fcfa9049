// After a decision the next case opens by itself; what was decided is said, with the way back to it.
import { useTranslation } from 'react-i18next';
import type { SystemDetail } from '@registry/contracts';
import { useNotices } from '../../../../furniture/notices';
import type { Decided } from './lowers';
import type { Neighbours } from '../queue/neighbours';
import { useOpenCase, type InQueue } from '../queue/queue';

export interface GoingOn {
  readonly onSuccess: () => void;
  readonly leadOn: () => void;
}

/** Where it leads is settled when the decision is sent: afterwards the queue is another one. */
export function useGoingOn(
  { name, reference }: Pick<SystemDetail, 'name' | 'reference'>,
  shown: InQueue,
  { following }: Neighbours,
): { leadOn: () => void; whenDecided: (decided: Decided) => GoingOn } {
  const { t } = useTranslation();
  const { offer } = useNotices();
  const open = useOpenCase(shown);
  const leadOn = (): void => open(following);
  return {
    leadOn,
    whenDecided: ({ kind, class: decided, lowers }) => ({
      onSuccess: () =>
        offer(
          t(lowers ? 'desk.proposed' : kind === 'confirm' ? 'desk.confirmed' : 'desk.overridden', {
            name,
            class: t(`class.${decided}`),
          }),
          { label: t('desk.openIt'), onPress: () => open({ reference }) },
        ),
      leadOn,
    }),
  };
}
