// Badges: the class of a system (colour, shape and word) and plain states.
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClassPresumption, ClassState, Headline, HeadlineOrOpen, ReviewState } from '@registry/contracts';
import { ClassShape, classTone } from './class-shape';
import { useClassText } from './class-text';
import './badge.css';

/** A class by name; `isProvisional` adds a question mark. */
export function ClassName({ of, isProvisional }: { of: HeadlineOrOpen; isProvisional?: boolean }) {
  const { t } = useTranslation();
  return (
    <span className={`badge badge--${classTone(of)}`}>
      <ClassShape of={of} small />
      {isProvisional ? (
        <span title={t('class.provisional')}>{t('class.provisionalName', { class: t(`class.${of}`) })}</span>
      ) : (
        t(`class.${of}`)
      )}
    </span>
  );
}

/** The class so far: certain, provisional, what to expect of it, or not known. */
export function ClassBadge({
  state,
  presumption,
}: {
  state: ClassState | null;
  presumption?: ClassPresumption | undefined;
}) {
  const { t } = useTranslation();
  const text = useClassText()({ class: state, presumption });
  if (presumption === undefined && state !== null && state.headline !== 'undetermined')
    return <ClassName of={state.headline} isProvisional={!state.definite} />;
  return (
    <span
      className={`badge badge--${presumption === undefined && state === null ? 'none' : 'open'}`}
      title={presumption && t('class.presumedHelp')}
    >
      <ClassShape of={presumption?.class ?? 'undetermined'} small />
      {text}
    </span>
  );
}

/** The class that counts: the decided one, or the one the answers give. */
export function StandingClass({
  state,
  decided,
  presumption,
}: {
  state: ClassState | null;
  decided: Headline | null;
  presumption?: ClassPresumption | undefined;
}) {
  if (decided === null) return <ClassBadge state={state} presumption={presumption} />;
  return <ClassName of={decided} />;
}

export function Badge({
  tone = 'neutral',
  children,
}: {
  tone?: 'neutral' | 'success' | 'warning' | 'notice';
  children: ReactNode;
}) {
  return <span className={`badge badge--${tone}`}>{children}</span>;
}

const tones = {
  not_requested: 'neutral',
  submitted: 'notice',
  in_review: 'notice',
  returned: 'warning',
  awaiting_consent: 'notice',
  decided: 'success',
  due_again: 'warning',
} as const;

export function ReviewBadge({ state }: { state: ReviewState }) {
  const { t } = useTranslation();
  return <Badge tone={tones[state]}>{t(`reviewState.${state}`)}</Badge>;
}
