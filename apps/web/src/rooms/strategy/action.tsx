// One action: the official text, our translation, the target as printed, the systems linked to it.
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { StrategyActionDetail } from '@registry/contracts';
import { useRead } from '../../api/reading';
import { useRights } from '../../api/rights';
import { Badge } from '../../fittings/class/badge';
import { ExportButton } from '../../fittings/exporting/export-button';
import { Failed } from '../../fittings/page/failed';
import { Page } from '../../fittings/page/page';
import { Box } from '../../furniture/box';
import { Button } from '../../furniture/forms/button';
import { Crumb, Link } from '../../furniture/link';
import { Loading } from '../../furniture/states';
import { useInLanguage } from '../../words/formats';
import { InLanguage, useStandIn } from '../../words/in-language';
import { ChooseSystem } from './choose-system';
import { DialogueTable } from './dialogue-table';
import { LinkList } from './link-list';
import { useTargetText } from './target-text';
import sheet from './strategy.module.css';

export function ActionPage() {
  const { code } = useParams({ from: '/strategy/$code' });
  const action = useRead('getStrategyAction', { code });
  if (action.isPending) return <Loading />;
  if (action.isError) return <Failed isPage error={action.error} onRetry={() => void action.refetch()} />;
  return <Detail action={action.data} />;
}

function Detail({ action }: { action: StrategyActionDetail }) {
  const { t } = useTranslation();
  const pick = useInLanguage();
  const lang = useStandIn();
  const targetText = useTargetText();
  const rights = useRights();
  const [isLinking, setIsLinking] = useState(false);
  return (
    <Page
      title={pick({ en: action.titleEn, fr: action.titleFr })}
      titleLang={lang}
      intro={lang === undefined ? undefined : t('action.titleInEnglish')}
      crumbs={[
        <Crumb key="strategy" to="/strategy">
          {t('menu.strategy')}
        </Crumb>,
      ]}
      actions={<ExportButton table="links" search={{ action: [action.code] }} />}
    >
      <div className="stack stack--loose">
        <div className="row">
          <span className="digits">{action.code}</span>
          <Badge tone={action.kind === 'flagship' ? 'notice' : 'neutral'}>{t(`actionKind.${action.kind}`)}</Badge>
          <Link to="/strategy" search={{ sector: action.sector.code }}>
            <InLanguage en={action.sector.titleEn} fr={action.sector.titleFr} />
          </Link>
        </div>
        <div className={sheet.actionTexts}>
          <section className="card stack" aria-labelledby="official">
            <h2 id="official">{t('action.official')}</h2>
            <p lang="fr" className="reading">
              {action.textFr}
            </p>
            <p className="small secondary">{t('action.source', { source: action.source })}</p>
          </section>
          <section className="card stack" aria-labelledby="translation">
            <h2 id="translation">
              {t('action.translation')} <Badge tone="warning">{t('action.unofficial')}</Badge>
            </h2>
            <p lang="en" className="reading">
              {action.textEn}
            </p>
          </section>
        </div>
        <section className="card stack" aria-labelledby="target">
          <h2 id="target">{t('action.target')}</h2>
          <p>{targetText(action.target, 'sentence')}</p>
          <p className="small secondary">
            {t('action.printed')} <span lang="fr">« {action.target.rawFr} »</span>
          </p>
          {action.notes.length > 0 && (
            <Box title={t('action.notes')}>
              <ul className="bullets small" lang="en">
                {action.notes.map((note) => (
                  <li key={note.code}>{note.textEn}</li>
                ))}
              </ul>
            </Box>
          )}
        </section>
        <section className="stack" aria-labelledby="systems">
          <div className="row row--spread">
            <h2 id="systems">{t('action.systems')}</h2>
            {rights.ever('link', 'AiSystem') && (
              <Button compact onPress={() => setIsLinking(true)}>
                {t('link.toSystem')}
              </Button>
            )}
          </div>
          <LinkList links={action.links} side="action" />
          <ChooseSystem action={action.code} isOpen={isLinking} onClose={() => setIsLinking(false)} />
        </section>
        {action.dialogues.length > 0 && (
          <section className="stack" aria-labelledby="dialogues">
            <h2 id="dialogues">{t('strategy.dialogues')}</h2>
            <DialogueTable dialogues={action.dialogues} />
          </section>
        )}
      </div>
    </Page>
  );
}
