// What the answers and rules of today would change, to be accepted.
import { useTranslation } from 'react-i18next';
import type { DutyChange } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { ProblemBox } from '../../fittings/page/problem-box';
import { Box } from '../../furniture/box';
import { Disclosure } from '../../furniture/disclosure';
import { Button } from '../../furniture/forms/button';
import { useNotices } from '../../furniture/notices';
import { useFormats } from '../../words/formats';
import { DutySource, useDutyTitle } from './duty-words';

export function ChangeBox({ id, change, mayAccept }: { id: string; change: DutyChange; mayAccept: boolean }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const title = useDutyTitle();
  const { notify } = useNotices();
  const accept = useCommand('acceptDuties', { id });
  const day = (value: string | null): string => (value === null ? t('dutyChange.never') : formats.day(value));
  const { added, removed, moved } = change;
  return (
    <Box kind="warning" title={t('dutyChange.title')}>
      <p className="reading">{t('dutyChange.help')}</p>
      {accept.isError && <ProblemBox error={accept.error} />}
      {added.length > 0 && (
        <Disclosure summary={t('dutyChange.added', { count: added.length })} isInitiallyOpen={added.length <= 5}>
          <ul>
            {added.map((duty) => (
              <li key={duty.key}>
                {title(duty)} <DutySource duty={duty} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {removed.length > 0 && (
        <Disclosure
          summary={t('dutyChange.removed', { count: removed.length })}
          isInitiallyOpen={removed.length <= 5 || removed.some(({ isWorkedOn }) => isWorkedOn)}
        >
          <ul>
            {removed.map(({ id: key, duty, isWorkedOn }) => (
              <li key={key}>
                {title(duty)}
                {isWorkedOn && <strong> · {t('dutyChange.workedOn')}</strong>}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {moved.length > 0 && (
        <Disclosure summary={t('dutyChange.moved', { count: moved.length })} isInitiallyOpen={moved.length <= 5}>
          <ul>
            {moved.map(({ id: key, from, to }) => (
              <li key={key}>
                {title(to)}
                {t('problem.colon')}
                {from.effectiveOn === to.effectiveOn
                  ? t('dutyChange.otherwise')
                  : t('dutyChange.day', { from: day(from.effectiveOn), to: day(to.effectiveOn) })}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {mayAccept ? (
        <div>
          <Button
            variant="primary"
            isPending={accept.isPending}
            onPress={() =>
              accept.mutate(
                { assessmentDigest: change.assessmentDigest },
                { onSuccess: () => notify(t('dutyChange.accepted')) },
              )
            }
          >
            {t('dutyChange.accept')}
          </Button>
        </div>
      ) : (
        <p className="small">{t('dutyChange.notMine')}</p>
      )}
    </Box>
  );
}
