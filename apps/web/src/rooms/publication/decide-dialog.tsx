// The same decision on all records that are chosen: those of which it can be made, all of them or none.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PublicationDecision, PublicationItem } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { CommandDialog } from '../../fittings/page/command-dialog';
import { decisionOf, DecisionFields, UNDECIDED, type TypedDecision } from '../../fittings/publication/decision-fields';
import { FieldError } from '../../furniture/forms/field';
import { pointedName } from './pointed-name';

/** How each of them takes a decision. */
function sorted(items: readonly PublicationItem[], decision: PublicationDecision | null) {
  const isSame = ({ standing }: PublicationItem): boolean => standing === decision;
  const cannot = ({ hindrance }: PublicationItem): boolean => decision === 'published' && hindrance !== null;
  return {
    will: items.filter((item) => !isSame(item) && !cannot(item)),
    same: items.filter(isSame),
    cannot: items.filter((item) => !isSame(item) && cannot(item)),
  };
}

export function DecideDialog({
  items,
  onDone,
  onClose,
}: {
  items: readonly PublicationItem[];
  onDone: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<TypedDecision>(UNDECIDED);
  const { will, same, cannot } = sorted(items, typed.decision);
  const decision = decisionOf(typed);
  const systems = will.map(({ id, version }) => ({ id, version }));
  return (
    <CommandDialog
      title={t('publication.decide')}
      confirm={t('publication.decideChosen')}
      command={useCommand('decidePublications')}
      sends={decision === null || systems.length === 0 ? null : { ...decision, systems }}
      done={({ decided }) => t('publication.decided', { count: decided })}
      fieldName={(pointer) => pointedName(pointer, will)}
      onDone={onDone}
      onClose={onClose}
    >
      {(isTried) => (
        <>
          <DecisionFields typed={typed} offers={['published', 'not_published']} isTried={isTried} onType={setTyped} />
          <div role="status">
            <p>
              {t('publication.will', { count: will.length })}{' '}
              {same.length > 0 && t('publication.same', { count: same.length })}{' '}
              {cannot.length > 0 && t('publication.cannot', { count: cannot.length })}
            </p>
            {cannot.length > 0 && (
              <ul className="bullets small">
                {cannot.map(({ id, name, hindrance }) => (
                  <li key={id}>
                    <strong>{name}</strong>
                    {t('problem.colon')}
                    {hindrance !== null && t(`publication.hindrance.${hindrance}`)}
                  </li>
                ))}
              </ul>
            )}
          </div>
          {isTried && will.length === 0 && <FieldError>{t('publication.nobodyLeft')}</FieldError>}
        </>
      )}
    </CommandDialog>
  );
}
