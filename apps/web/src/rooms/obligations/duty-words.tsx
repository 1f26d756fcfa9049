// A duty in words: what it is, from when, how sure.
import { useTranslation } from 'react-i18next';
import type { Duty, OwedDuty } from '@registry/contracts';
import { Badge } from '../../fittings/class/badge';
import { titleIn, useLawWords } from '../../fittings/law/law-words';
import { Provision } from '../../fittings/law/provision';
import { useFormats } from '../../words/formats';

const tones = {
  overdue: 'warning',
  due: 'notice',
  before_use: 'notice',
  later: 'neutral',
  done: 'success',
  lapsed: 'neutral',
} as const;

export function StandingBadge({ duty }: { duty: Duty }) {
  const { t } = useTranslation();
  return (
    <Badge tone={tones[duty.standing]}>
      {duty.standing === 'done' && duty.state === 'not_applicable'
        ? t('dutyState.not_applicable')
        : t(`dutyStanding.${duty.standing}`)}
    </Badge>
  );
}

export function useDutyTitle(): (duty: Pick<OwedDuty, 'key'>) => string {
  const words = useLawWords();
  return ({ key }) => titleIn(words.duties, key);
}

/** When it is due, since when it is law, and how sure that is. */
export function DutyDays({ duty }: { duty: Duty }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const { dueOn, lateAfter, effectiveOn, formalOn, standing } = duty;
  // Owed before the system came into the register: what is due now is to show it here.
  const isGrace = dueOn !== null && lateAfter !== null && lateAfter > dueOn;
  const texts = [
    ...(isGrace
      ? [t('duty.inForceSince', { day: formats.day(dueOn) }), t('duty.toShow', { day: formats.day(lateAfter) })]
      : dueOn !== null
        ? [t('duty.dueOn', { day: formats.day(dueOn) })]
        : standing === 'before_use' || (standing === 'later' && effectiveOn !== null)
          ? [t('duty.beforeUse')]
          : []),
    ...(effectiveOn === null
      ? [t('duty.afterChange')]
      : effectiveOn === dueOn || isGrace
        ? []
        : [t('duty.effective', { day: formats.day(effectiveOn) })]),
    ...(formalOn === null || formalOn === effectiveOn ? [] : [t('duty.formal', { day: formats.day(formalOn) })]),
  ];
  return <span className="digits">{texts.join(t('problem.semicolon'))}</span>;
}

/** Provision, role, and the class that brings it. */
export function DutySource({ duty }: { duty: OwedDuty }) {
  const { t } = useTranslation();
  const words = useLawWords();
  const classes = duty.classes.map((name) => titleIn(words.classes, name));
  return (
    <span className="small secondary">
      {duty.layer === 'law' ? <Provision of={duty.provision} /> : t('house.rule')} ·{' '}
      {titleIn(words.dutyRoles, duty.role)} ·{' '}
      {classes.length === 0 ? t('duty.everySystem') : t('duty.for', { classes: classes.join(', ') })}
      {duty.certainty !== 'text' && (
        <>
          {' '}
          · {t('duty.certainty')}
          {t('problem.colon')}
          {t(`duty.certainties.${duty.certainty}`)}
        </>
      )}
    </span>
  );
}
