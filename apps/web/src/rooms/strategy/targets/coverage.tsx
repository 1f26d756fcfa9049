// How far the strategy is covered by systems, in a sentence that leads to what it counts.
import type { StrategyActionSummary } from '@registry/contracts';
import { useTranslation } from 'react-i18next';
import { Link } from '../../../furniture/link';
import { useFormats } from '../../../words/formats';
import { today } from '../../../words/zone';
import { isWithin, quarterOfDay } from './periods';

export function Coverage({ actions }: { actions: readonly StrategyActionSummary[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const quarter = quarterOfDay(today());
  const [year] = quarter.split('-');
  const without = actions.filter(({ systems }) => systems === 0);
  const linked = actions.length - without.length;
  const soon = without.filter((action) => isWithin(action, quarter)).length;
  const flagships = without.filter((action) => action.kind === 'flagship' && isWithin(action, year!)).length;
  return (
    <ul className="stack stack--tight reading">
      <li>
        <Link to="/strategy" search={{ systems: 'with' }}>
          {t('home.coverage', { count: linked, linked: formats.number(linked), all: formats.number(actions.length) })}
        </Link>
      </li>
      <li>
        <Link to="/strategy" search={{ when: quarter, systems: 'without' }}>
          {t('targets.thisQuarter', { count: soon })}
        </Link>
      </li>
      <li>
        <Link to="/strategy" search={{ when: year, kind: 'flagship', systems: 'without' }}>
          {t('targets.flagships', { count: flagships, year })}
        </Link>
      </li>
    </ul>
  );
}
