// A class as one set of rules gives it, on the scale; a level of attention by its name.
import type { Comparison } from '@registry/classifier';
import type { ClassState, RulesDocument } from '@registry/contracts';
import { ClassBadge } from '../../../fittings/class/badge';
import { Scale } from '../../../fittings/class/scale';
import { houseWords, titleIn } from '../../../fittings/law/law-words';
import { useLanguage } from '../../../words/language';

export function UnderRules({ of, rules }: { of: Comparison['before']; rules: RulesDocument }) {
  const language = useLanguage();
  if (rules.houseRules !== null) return titleIn(houseWords(rules.houseRules, language).levels, of.headline);
  const state = of as ClassState;
  return (
    <div className="stack stack--tight">
      <ClassBadge state={state} />
      <Scale state={state} isSmall />
    </div>
  );
}
