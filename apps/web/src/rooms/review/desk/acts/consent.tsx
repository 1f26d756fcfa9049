// A decision that lowers the class, as the second officer sees it.
import { isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Assessment, Decision } from '@registry/contracts';
import { useCommand } from '../../../../api/commands';
import { useMe } from '../../../../api/session';
import { CommandDialog } from '../../../../fittings/page/command-dialog';
import { useKept } from '../../../../fittings/page/kept';
import { ProblemBox } from '../../../../fittings/page/problem-box';
import { Box } from '../../../../furniture/box';
import { classes } from '../../../../furniture/classes';
import { Button } from '../../../../furniture/forms/button';
import { TextArea } from '../../../../furniture/forms/field';
import { useNotices } from '../../../../furniture/notices';
import { DecisionView } from '../../case/decision-view';
import sheet from '../desk.module.css';

export function ConsentPanel({
  id,
  proposal,
  assessment,
  isBarred,
  leadOn,
}: {
  id: string;
  proposal: Decision;
  assessment: Assessment;
  isBarred: boolean;
  /** To the next case, once this one needs nothing more here. */
  leadOn: () => void;
}) {
  const { t } = useTranslation();
  const me = useMe();
  const { notify } = useNotices();
  const consent = useCommand('consentToDecision', { id });
  const [isRefusing, setIsRefusing] = useState(false);
  const isStale = proposal.assessmentDigest !== assessment.digest;
  const isOwn = proposal.decidedBy.id === me.id;
  return (
    <>
      <DecisionView systemId={id} decision={proposal} title={t('consent.title')} />
      {isOwn ? (
        <Box title={t('consent.own')} />
      ) : (
        !isBarred && (
          <section className={classes('card card--raised stack', sheet.decision)} aria-label={t('consent.yes')}>
            {consent.isError && <ProblemBox error={consent.error} />}
            {isStale && (
              <Box kind="warning">
                <p>{t('consent.stale')}</p>
              </Box>
            )}
            <p>{t('consent.lowers')}</p>
            <div className="row">
              {!isStale && (
                <Button
                  variant="primary"
                  isPending={consent.isPending && consent.variables.verdict === 'consent'}
                  onPress={() =>
                    consent.mutate(
                      { decision: proposal.id, verdict: 'consent' },
                      { onSuccess: () => notify(t('consent.given')), leadOn },
                    )
                  }
                >
                  {t('consent.yes')}
                </Button>
              )}
              <Button onPress={() => setIsRefusing(true)}>{t('consent.no')}</Button>
            </div>
          </section>
        )
      )}
      {isRefusing && <RefuseDialog id={id} proposal={proposal} leadOn={leadOn} onClose={() => setIsRefusing(false)} />}
    </>
  );
}

function RefuseDialog({
  id,
  proposal,
  leadOn,
  onClose,
}: {
  id: string;
  proposal: Decision;
  leadOn: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const consent = useCommand('consentToDecision', { id });
  const [reason, keep] = useKept(`refusing.${proposal.id}`, '');
  return (
    <CommandDialog
      title={t('consent.noTitle')}
      confirm={t('consent.no')}
      command={consent}
      sends={isVisible(reason) ? { decision: proposal.id, verdict: 'refuse', reason: reason.trim() } : null}
      onDone={() => keep('')}
      done={t('consent.refused')}
      leadOn={leadOn}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <p className="reading">{t('consent.noHelp')}</p>
          <TextArea
            label={t('consent.reason')}
            rows={4}
            maxLength={8000}
            value={reason}
            error={isTried && !isVisible(reason) ? t('consent.reasonMissing') : undefined}
            onChange={(event) => keep(event.target.value)}
          />
        </>
      )}
    </CommandDialog>
  );
}
