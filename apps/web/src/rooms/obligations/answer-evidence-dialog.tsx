// Choosing, among the evidence of the system, what supports one answer.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useEvidence, useSupportAnswer } from '../../api/evidence';
import { Button } from '../../furniture/button';
import { Dialog } from '../../furniture/dialog';
import { Link } from '../../furniture/link';
import { useNotices } from '../../furniture/notices';
import { ProblemBox } from '../../furniture/problem-box';

export function AnswerEvidenceDialog({ id, fact, question, chosen, onClose }: { id: string; fact: string; question: string; chosen: readonly string[]; onClose: () => void }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const support = useSupportAnswer(id);
  const [ticked, setTicked] = useState<readonly string[]>(chosen);
  const offered = (useEvidence(id).data?.items ?? []).filter((one) => one.withdrawnAt === null || chosen.includes(one.id));
  return (
    <Dialog title={t('evidence.forAnswer')} isOpen onClose={onClose}>
      {support.isError && <ProblemBox error={support.error} />}
      <p className="reading"><strong>{question}</strong></p>
      {offered.length === 0 && <p className="secondary">{t('evidence.noneYet')} <Link to="/systems/$id/duties" params={{ id }}>{t('menu.duties')}</Link></p>}
      {offered.map(({ id: one, title }) => (
        <label key={one} className="check">
          <input type="checkbox" checked={ticked.includes(one)} onChange={(event) => setTicked(event.target.checked ? [...ticked, one] : ticked.filter((other) => other !== one))} />{title}
        </label>
      ))}
      <div className="row row--end">
        <Button onPress={onClose}>{t('button.cancel')}</Button>
        <Button variant="primary" isPending={support.isPending} onPress={() => support.mutate({ fact, evidence: [...ticked] }, { onSuccess: () => { notify(t('overview.saved')); onClose(); } })}>{t('comment.save')}</Button>
      </div>
    </Dialog>
  );
}
