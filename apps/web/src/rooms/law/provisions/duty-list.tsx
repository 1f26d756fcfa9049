// Duties with whom they bind and the days on which they begin; for whom which day is opened.
import { useTranslation } from 'react-i18next';
import type { DutyDefinition, Ruleset } from '@registry/classifier';
import { placeOfRule } from '@registry/law/explain';
import { Disclosure } from '../../../furniture/disclosure';
import { conditionLines, dayText, triggerLines, type Saying } from '../reading/lines';
import { PlaceLink } from './place-link';
import { RuleLines } from './rule-lines';
import sheet from '../law.module.css';

interface Props {
  duties: readonly DutyDefinition[];
  ruleset: Ruleset;
  saying: Saying;
  /** Names the provision of each. */
  isCited?: boolean;
}

export function DutyList({ duties, ruleset, saying, isCited }: Props) {
  const { t } = useTranslation();
  const { words } = saying;
  return (
    <ul className={sheet.dutyList}>
      {duties.map((duty) => {
        const place = isCited === true ? placeOfRule(duty.provision) : null;
        return (
          <li key={duty.id} className="stack stack--tight">
            <strong>{words.duties[duty.id] ?? duty.id}</strong>
            <span className="small">
              {place !== null && (
                <>
                  <PlaceLink place={place} /> ·{' '}
                </>
              )}
              {words.dutyRoles[duty.role] ?? duty.role} · <span className="digits">{daysOfDuty(duty, saying)}</span>
              {duty.kind !== undefined && <> · {t(`lawRoom.kind.${duty.kind}`)}</>}
            </span>
            <Disclosure isQuiet summary={t('lawRoom.forWhom')}>
              <RuleLines
                lines={[...conditionLines(duty.when, saying), ...triggerLines(duty, saying)]}
                ruleset={ruleset}
              />
              <p className="small secondary">
                {words.certainties[duty.certainty]} · {duty.source}
              </p>
            </Disclosure>
          </li>
        );
      })}
    </ul>
  );
}

/** Each day once, earliest first. */
function daysOfDuty({ triggers }: DutyDefinition, saying: Saying): string {
  const days = triggers
    .flatMap((trigger) => trigger.days)
    .sort((a, b) => (a.effective ?? '9999').localeCompare(b.effective ?? '9999'));
  return [...new Set(days.map((day) => dayText(day, saying)))].join(' · ');
}
