// What can be done with the case, always in sight, each by one key.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment, Headline, ReviewRecord } from '@registry/contracts';
import { useRead } from '../../../../api/reading';
import { useKeys, type Keys } from '../../../../fittings/page/use-keys';
import { useFormats } from '../../../../words/formats';
import { Act } from './act';
import { ConfirmButton, type Confirming } from './confirm-button';
import { isSoon, useLeftText } from '../queue/left';
import type { Neighbours } from '../queue/neighbours';
import { useOpenCase, type InQueue } from '../queue/queue';
import type { Bar as Barred, CaseStanding } from '../standing';
import { TakeButton } from './take-button';
import sheet from '../desk.module.css';

export interface Acts {
  readonly confirming: Confirming;
  readonly onDecide: () => void;
  readonly onAsk: () => void;
}

/** The bar while the case itself is not there: one can go on. */
export function NextBar({
  shown,
  neighbours,
  children,
}: {
  shown: InQueue;
  neighbours: Neighbours;
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const open = useOpenCase(shown);
  const counts = useRead('countReviews').data?.queues;
  const { here, following } = neighbours;
  const left = (counts?.[shown.queue ?? 'open'] ?? 0) - (here === null ? 0 : 1);
  const keys: Keys = { n: following === null ? undefined : () => open(following) };
  useKeys(keys);
  return (
    <div className={sheet.bar} role="group" data-acts aria-label={t('desk.acts')}>
      {children}
      <div className={sheet.onward}>
        {left > 0 && <span className={sheet.more}>{t('desk.more', { n: formats.number(left) })}</span>}
        {keys['n'] !== undefined && (
          <Act by="n" onPress={keys['n']}>
            {t('desk.next')}
          </Act>
        )}
      </div>
    </div>
  );
}

export function Bar({
  id,
  assessment,
  review,
  standing,
  barred,
  acts: { confirming, onDecide, onAsk },
  ...onward
}: {
  id: string;
  assessment: Assessment;
  review: ReviewRecord;
  standing: CaseStanding;
  barred: Barred | null;
  acts: Acts;
  shown: InQueue;
  neighbours: Neighbours;
}) {
  const { t } = useTranslation();
  const isOpen = standing === 'open';
  const headline = assessment.result.headline as Headline | 'undetermined';
  useKeys({ o: isOpen ? onDecide : undefined, r: isOpen ? onAsk : undefined });
  return (
    <NextBar {...onward}>
      {isOpen && headline !== 'undetermined' && (
        <ConfirmButton key={assessment.digest} of={headline} confirming={confirming} />
      )}
      {isOpen && (
        <>
          <Act by="o" variant={headline === 'undetermined' ? 'primary' : 'secondary'} onPress={onDecide}>
            {t(headline === 'undetermined' ? 'desk.chooseClass' : 'desk.override')}
          </Act>
          <Act by="r" onPress={onAsk}>
            {t('ask.button')}
          </Act>
        </>
      )}
      {standing === 'others' && <TakeButton id={id} review={review} isQuiet={false} />}
      <p className={sheet.said}>
        <Said review={review} standing={standing} barred={barred} isLowering={isOpen && confirming.lowers} />
      </p>
    </NextBar>
  );
}

/** Why nothing else can be done, else by when. */
function Said({
  review: { state, officer, clocks },
  standing,
  barred,
  isLowering,
}: {
  review: ReviewRecord;
  standing: CaseStanding;
  barred: Barred | null;
  isLowering: boolean;
}) {
  const { t } = useTranslation();
  const left = useLeftText()(clocks);
  if (standing === 'barred' && barred !== null) return t(`barred.${barred}`);
  if (standing === 'others') return t('desk.withOther', { name: officer?.name ?? '' });
  if (standing === 'consent') return t('reviewStateHelp.awaiting_consent');
  if (standing === 'closed') return t(`reviewStateHelp.${state}`);
  if (isLowering) return t('consent.lowers');
  if (left === null) return state === 'due_again' ? t('desk.dueAgainHelp') : null;
  return <span className={isSoon(clocks) ? 'late' : undefined}>{left}</span>;
}
