// One rule in plain words: when it holds, what defeats it, and which classes are found by it.
import { useTranslation } from 'react-i18next';
import type { Rule, Ruleset } from '@registry/classifier';
import { HEADLINES, type Headline } from '@registry/contracts';
import { Badge, ClassName } from '../../../fittings/class/badge';
import { leadsTo } from '../reading/behind';
import { conditionLines, type Saying } from '../reading/lines';
import { RuleLines } from './rule-lines';
import sheet from '../law.module.css';

export function RuleCard({ rule, ruleset, saying }: { rule: Rule; ruleset: Ruleset; saying: Saying }) {
  const { t } = useTranslation();
  const { words } = saying;
  const { classes, marks } = leadsTo(ruleset, [rule]);
  const exceptions = (rule.exceptions ?? []).map((id) => ({ depth: 0, text: words.rules[id] ?? id, rule: id }));
  return (
    <section className="card stack" aria-labelledby={rule.id}>
      <h2 id={rule.id}>{words.rules[rule.id] ?? rule.id}</h2>
      {rule.support === true && <p className="small secondary">{t('lawRoom.support')}</p>}
      <div className="stack stack--tight">
        <h3>{t('lawRoom.holdsWhen')}</h3>
        <RuleLines lines={conditionLines(rule.when, saying)} ruleset={ruleset} />
      </div>
      {exceptions.length > 0 && (
        <div className="stack stack--tight">
          <h3>{t('lawRoom.unless')}</h3>
          <RuleLines lines={exceptions} ruleset={ruleset} />
        </div>
      )}
      <div className="stack stack--tight">
        <h3>{t('lawRoom.leadsTo')}</h3>
        {classes.length + marks.length === 0 && <p className="secondary">{t('lawRoom.leadsNowhere')}</p>}
        <div className={sheet.classes}>
          {classes.map((name) =>
            isHeadline(name) ? (
              <ClassName key={name} of={name} />
            ) : (
              <Badge key={name}>{words.classes[name] ?? name}</Badge>
            ),
          )}
        </div>
        {marks.length > 0 && (
          <ul className="bullets small">
            {marks.map((mark) => (
              <li key={mark}>{words.marks[mark] ?? mark}</li>
            ))}
          </ul>
        )}
      </div>
      <p className="small secondary">
        {words.certainties[rule.certainty]} · {rule.source}
      </p>
    </section>
  );
}

const isHeadline = (name: string): name is Headline => HEADLINES.some((one) => one === name);
