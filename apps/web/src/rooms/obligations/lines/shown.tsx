// What was done about a duty: in words, and the evidence for it.
import type { Duty } from '@registry/contracts';
import { useRead } from '../../../api/reading';
import { EvidenceLink } from '../../../fittings/evidence/evidence-link';
import sheet from '../obligations.module.css';

export function Shown({ id, duty }: { id: string; duty: Duty }) {
  const evidence = useRead('listEvidence', { id, limit: 200 }).data?.items ?? [];
  return (
    <div className={sheet.shown}>
      {duty.reason !== null && <p className="prewrap">{duty.reason}</p>}
      {duty.note !== null && <p className="prewrap">{duty.note}</p>}
      {duty.evidence.length > 0 && (
        <ul>
          {evidence
            .filter((one) => duty.evidence.includes(one.id))
            .map((one) => (
              <li key={one.id}>
                <EvidenceLink id={id} evidence={one} />
              </li>
            ))}
        </ul>
      )}
    </div>
  );
}
