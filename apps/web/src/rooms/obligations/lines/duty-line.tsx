// One duty in one line: how far it has got, what it is, by when, who sees to it, and what shows it.
import { ChevronRight, Paperclip, StickyNote } from 'lucide-react';
import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Duty, PersonRef } from '@registry/contracts';
import { Badge } from '../../../fittings/class/badge';
import { PersonName } from '../../../fittings/people/person-name';
import { useIsPrinting } from '../../../furniture/printing';
import { Link } from '../../../furniture/link';
import { DutyDue, useDutyTitle } from '../duty-words';
import sheet from '../obligations.module.css';
import { RegisteredNote } from '../registered-note';
import { Shown } from './shown';
import { Tick } from './tick';

interface Of {
  duty: Duty;
  owner: PersonRef;
  /** Reference or id of the record. */
  id: string;
  /** Said where the lines around it are of other systems. */
  system?: string;
}

export function DutyLine({
  of: { duty, owner, id, system },
  onPress,
  children,
}: {
  of: Of;
  onPress: (() => void) | undefined;
  /** What can be done besides. */
  children?: ReactNode;
}) {
  const { t } = useTranslation();
  const title = useDutyTitle()(duty);
  const isPrinting = useIsPrinting();
  const [isChosen, setIsChosen] = useState(false);
  const pieces = duty.evidence.length;
  const isTold = duty.note !== null || duty.reason !== null;
  const isOpen = isChosen || isPrinting;
  return (
    <li id={`duty-${duty.id}`} tabIndex={-1} className={sheet.line}>
      <Tick duty={duty} title={title} onPress={onPress} />
      <span className={sheet.what}>
        {title}
        {system !== undefined && (
          <>
            {' '}
            <Link to="/systems/$id/duties" params={{ id }} hash={`duty-${duty.id}`} className="small">
              {system}
            </Link>
          </>
        )}{' '}
        {duty.standing === 'overdue' && <Badge tone="warning">{t('dutyStanding.overdue')}</Badge>}
        {duty.lapsedAt === null && <RegisteredNote id={id} duty={duty.key} />}
      </span>
      <span className={sheet.day}>
        <DutyDue duty={duty} />
      </span>
      <span className={sheet.who}>
        <PersonName of={duty.responsible ?? owner} />
      </span>
      <span className={sheet.tools}>
        {(pieces > 0 || isTold) && (
          <button
            type="button"
            className={sheet.clip}
            aria-expanded={isOpen}
            aria-label={t('duty.shown', { duty: title, count: pieces })}
            onClick={() => setIsChosen(!isChosen)}
          >
            <ChevronRight className="icon icon--small" aria-hidden="true" />
            {pieces > 0 && (
              <>
                <Paperclip className="icon icon--small" aria-hidden="true" />
                <span className="digits">{pieces}</span>
              </>
            )}
            {isTold && <StickyNote className="icon icon--small" aria-hidden="true" />}
          </button>
        )}
        {children}
      </span>
      {isOpen && (pieces > 0 || isTold) && <Shown id={id} duty={duty} />}
    </li>
  );
}
