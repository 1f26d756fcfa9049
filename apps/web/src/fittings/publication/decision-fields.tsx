// The decision whether records are published, with its reason, as somebody fills it in.
import type { DecidePublication, PublicationDecision } from '@registry/contracts';
import { isVisible } from '@registry/record';
import { useTranslation } from 'react-i18next';
import { RadioField } from '../../furniture/forms/choice';
import { TextArea } from '../../furniture/forms/field';

export interface TypedDecision {
  decision: PublicationDecision | null;
  reason: string;
}

export const UNDECIDED: TypedDecision = { decision: null, reason: '' };

/** Null while something is missing. */
export const decisionOf = ({ decision, reason }: TypedDecision): DecidePublication | null =>
  decision === null || !isVisible(reason) ? null : { decision, reason: reason.trim() };

export function DecisionFields({
  typed,
  offers,
  isTried,
  onType,
}: {
  typed: TypedDecision;
  /** What can be decided here. */
  offers: readonly PublicationDecision[];
  isTried: boolean;
  onType: (typed: TypedDecision) => void;
}) {
  const { t } = useTranslation();
  const options = [
    { value: 'published', label: t('publication.publish'), help: t('publication.publishHelp') },
    { value: 'not_published', label: t('publication.publishNot'), help: t('publication.publishNotHelp') },
  ] as const;
  return (
    <>
      <RadioField<PublicationDecision>
        isStacked
        label={t('publication.decision')}
        options={options.filter(({ value }) => offers.includes(value))}
        value={typed.decision}
        error={isTried && typed.decision === null ? t('publication.decisionMissing') : undefined}
        onChange={(decision) => onType({ ...typed, decision })}
      />
      <TextArea
        label={t('publication.reason')}
        help={t('publication.reasonHelp')}
        required
        rows={3}
        maxLength={2000}
        value={typed.reason}
        error={isTried && !isVisible(typed.reason) ? t('publication.reasonMissing') : undefined}
        onChange={(event) => onType({ ...typed, reason: event.target.value })}
      />
    </>
  );
}
