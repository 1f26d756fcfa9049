// Why a system moves: the findings that turned, and the duties that come, go or begin on another day.
import { useTranslation } from 'react-i18next';
import type { Comparison } from '@registry/classifier';
import type { RulesDocument } from '@registry/contracts';
import { placeOfRule } from '@registry/law/explain';
import { titleIn } from '../../../fittings/law/law-words';
import { Disclosure } from '../../../furniture/disclosure';
import { PlaceLink } from '../provisions/place-link';
import { useSaying } from '../reading/use-saying';
import { Turn } from '../turn';

const KINDS = ['added', 'removed', 'moved', 'settled', 'opened'] as const;

export function Why({
  comparison: { findings, duties, differences },
  rules,
}: {
  comparison: Comparison;
  rules: RulesDocument;
}) {
  const { t } = useTranslation();
  const { words } = useSaying()(rules.houseRules);
  const truth = (of: string | null): string =>
    t(`lawRoom.truth.${(of ?? 'none') as 'true' | 'false' | 'unknown' | 'none'}`);
  return (
    <div className="stack stack--tight small">
      <span>{differences.map((one) => t(`lawRoom.differenceOf.${one}`)).join(' · ')}</span>
      {findings.length > 0 && (
        <ul className="bullets">
          {findings.map(({ rule, provision, before, after }) => {
            const place = placeOfRule(provision);
            return (
              <li key={rule}>
                {titleIn(words.rules, rule)}
                {place !== null && (
                  <>
                    {' '}
                    (<PlaceLink place={place} />)
                  </>
                )}
                {t('problem.colon')}
                {truth(before)}
                <Turn />
                {truth(after)}
              </li>
            );
          })}
        </ul>
      )}
      {duties.length > 0 && (
        <Disclosure isQuiet summary={t('lawRoom.dutiesTurn', { count: duties.length })}>
          {KINDS.map((kind) => {
            const turned = duties.filter((duty) => duty.kind === kind);
            return (
              turned.length > 0 && (
                <div key={kind}>
                  <strong>{t(`lawRoom.dutyTurn.${kind}`)}</strong>
                  <ul className="bullets">
                    {turned.map(({ duty }) => (
                      <li key={duty}>{titleIn(words.duties, duty)}</li>
                    ))}
                  </ul>
                </div>
              )
            );
          })}
        </Disclosure>
      )}
    </div>
  );
}
