// Evidence beside the answer that it supports.
import { Paperclip } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SystemDetail } from '@registry/contracts';
import { useRead } from '../../api/reading';
import { useRights } from '../../api/rights';
import { Opening } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { laterLoaded } from '../../furniture/later';
import { useSystemHere } from '../comments/commenting';
import { EvidenceLink } from './evidence-link';

const AnswerEvidenceDialog = laterLoaded(() => import('./answer-evidence-dialog'), 'AnswerEvidenceDialog');

/** Nothing in past assessments and questions not saved yet. */
export function AnswerEvidence({ fact, question }: { fact: string; question: string }) {
  const system = useSystemHere();
  return system === null ? null : <Chosen system={system} fact={fact} question={question} />;
}

function Chosen({ system, fact, question }: { system: SystemDetail; fact: string; question: string }) {
  const { t } = useTranslation();
  const rights = useRights();
  const { id } = system;
  const all = useRead('listEvidence', { id, limit: 200 }).data?.items ?? [];
  const [isOpen, setIsOpen] = useState(false);
  const chosen = all.filter(({ uses }) => uses.includes(`answer:${fact}`));
  const mayChoose = system.stage !== 'retired' && rights.system('assess', system);
  return (
    <>
      {chosen.length > 0 && (
        <ul className="small" aria-label={t('evidence.forAnswer')}>
          {chosen.map((one) => (
            <li key={one.id}>
              <EvidenceLink id={id} evidence={one} />
            </li>
          ))}
        </ul>
      )}
      {mayChoose && (
        <Button
          compact
          variant="quiet"
          icon={<Paperclip className="icon icon--small" aria-hidden="true" />}
          aria-label={t('evidence.chooseForAnswer', { question })}
          onPress={() => setIsOpen(true)}
        />
      )}
      <Opening onClose={() => setIsOpen(false)}>
        {isOpen && (
          <AnswerEvidenceDialog
            system={system}
            fact={fact}
            question={question}
            served={chosen.map((one) => one.id)}
            onClose={() => setIsOpen(false)}
          />
        )}
      </Opening>
    </>
  );
}
