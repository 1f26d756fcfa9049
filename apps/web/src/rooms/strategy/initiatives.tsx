// The institution's own initiatives of annex 2.
import { useTranslation } from 'react-i18next';
import type { Initiative } from '@registry/contracts';
import { useItems } from '../../api/reading';
import { Failed } from '../../fittings/page/failed';
import { Page } from '../../fittings/page/page';
import { Loading } from '../../furniture/states';
import { InLanguage, useStandIn } from '../../words/in-language';
import { useLanguage } from '../../words/language';
import { StrategyTabs } from './tabs';
import sheet from './strategy.module.css';

export function Initiatives() {
  const { t } = useTranslation();
  const initiatives = useItems('listInitiatives', {}, { staleTime: Infinity });
  return (
    <Page title={t('strategy.initiatives')} crumbs={[]} intro={t('strategy.initiativesIntro')}>
      <StrategyTabs />
      {initiatives.isPending ? (
        <Loading />
      ) : initiatives.isError ? (
        <Failed error={initiatives.error} onRetry={() => void initiatives.refetch()} />
      ) : (
        <Tree all={initiatives.data} />
      )}
    </Page>
  );
}

function Tree({ all }: { all: readonly Initiative[] }) {
  const frameworks = all.filter(({ kind }) => kind === 'framework');
  const parts = all.filter(({ kind }) => kind === 'area' || kind === 'tool');
  return (
    <div className="stack">
      {frameworks.map((framework) => (
        <div key={framework.code}>
          <h2>
            <InLanguage en={framework.titleEn} fr={framework.titleFr} />
          </h2>
          <Text of={framework} />
        </div>
      ))}
      <div className={sheet.initiatives}>
        {parts.map((part) => (
          <Part
            key={part.code}
            part={part}
            items={all.filter(({ kind, parent }) => kind === 'item' && parent === part.code)}
          />
        ))}
      </div>
    </div>
  );
}

function Part({ part, items }: { part: Initiative; items: readonly Initiative[] }) {
  return (
    <section className="card stack" aria-labelledby={`initiative-${part.code}`}>
      <h3 id={`initiative-${part.code}`}>
        <InLanguage en={part.titleEn} fr={part.titleFr} />
      </h3>
      <Text of={part} />
      {items.length > 0 && (
        <ul className="stack">
          {items.map((item) => (
            <li key={item.code}>
              <h4>
                <InLanguage en={item.titleEn} fr={item.titleFr} />
              </h4>
              <Text of={item} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

/** Our description in English; in French the phrase of the source itself. */
function Text({ of }: { of: Initiative }) {
  const language = useLanguage();
  const lang = useStandIn();
  if (language === 'fr')
    return (
      <p className="reading" lang="fr">
        {of.sourcePhraseFr}
      </p>
    );
  return (
    <p className="reading" lang={lang}>
      {of.descriptionEn}
    </p>
  );
}
