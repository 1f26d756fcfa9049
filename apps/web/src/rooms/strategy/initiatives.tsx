// The institution's own initiatives of annex 2.
import { useTranslation } from 'react-i18next';
import type { Initiative } from '@registry/contracts';
import { useInitiatives } from '../../api/strategy';
import { Failed, Loading } from '../../furniture/states';
import { useInLanguage } from '../../words/formats';
import { useLanguage } from '../../words/language';
import { Page } from '../frame/page';
import { StrategyTabs } from './tabs';
import './strategy.css';

export function Initiatives() {
  const { t } = useTranslation();
  const initiatives = useInitiatives();
  return (
    <Page title={t('strategy.initiatives')} crumbs={[]} intro={t('strategy.initiativesIntro')}>
      <StrategyTabs />
      {initiatives.isPending ? <Loading /> : initiatives.isError ? <Failed error={initiatives.error} onRetry={() => void initiatives.refetch()} /> : <Tree all={initiatives.data} />}
    </Page>
  );
}

function Tree({ all }: { all: readonly Initiative[] }) {
  const pick = useInLanguage();
  const tops = all.filter(({ parent }) => parent === null);
  return (
    <div className="initiatives">
      {tops.map((top) => {
        const items = all.filter(({ parent }) => parent === top.code);
        return (
          <section key={top.code} className="card stack" aria-labelledby={`initiative-${top.code}`}>
            <h2 id={`initiative-${top.code}`}>{pick({ en: top.titleEn, fr: top.titleFr })}</h2>
            <Text of={top} />
            {items.length > 0 && (
              <ul className="stack">
                {items.map((item) => <li key={item.code}><h3>{pick({ en: item.titleEn, fr: item.titleFr })}</h3><Text of={item} /></li>)}
              </ul>
            )}
          </section>
        );
      })}
    </div>
  );
}

/** Our description in English; in French the phrase of the source itself. */
function Text({ of }: { of: Initiative }) {
  const language = useLanguage();
  if (language === 'fr') return <p className="reading" lang="fr">{of.sourcePhraseFr}</p>;
  return <p className="reading">{of.descriptionEn}</p>;
}
