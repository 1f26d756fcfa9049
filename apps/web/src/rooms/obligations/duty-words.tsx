// A duty in words: what it is, from when, how sure.
import { useTranslation } from 'react-i18next';
import type { Duty, OwedDuty } from '@registry/contracts';
import { titleIn, useLawWords } from '../../fittings/law/law-words';
import { Provision } from '../../fittings/law/provision';
import { useFormats } from '../../words/formats';

export function useDutyTitle(): (duty: Pick<OwedDuty, 'key'>) => string {
  const words = useLawWords();
  return ({ key }) => titleIn(words.duties, key);
}

/** By when it has to be shown here. Owed before the system came into the register, it is late only after a grace. */
export function DutyDue({ duty: { dueOn, lateAfter, effectiveOn, lapsedAt } }: { duty: Duty }) {
  const { t } = useTranslation();
  const formats = useFormats();
  if (lapsedAt !== null) return null;
  const texts =
    dueOn === null
      ? [effectiveOn === null ? t('duty.afterChange') : t('duty.beforeUse')]
      : lateAfter !== null && lateAfter > dueOn
        ? [t('duty.inForceSince', { day: formats.day(dueOn) }), t('duty.toShow', { day: formats.day(lateAfter) })]
        : [t('duty.dueOn', { day: formats.day(dueOn) })];
  return <span className="digits">{texts.join(t('problem.semicolon'))}</span>;
}

/** From when it is law, in effect and by the letter. */
export function DutyLaw({ duty: { effectiveOn, formalOn } }: { duty: OwedDuty }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const texts = [
    effectiveOn === null ? t('duty.afterChange') : t('duty.effective', { day: formats.day(effectiveOn) }),
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
