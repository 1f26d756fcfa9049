// The actions a system is linked to.
import { useParams } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useItems, useRecord } from '../../api/reading';
import { useRights } from '../../api/rights';
import { Failed } from '../../fittings/page/failed';
import { Button } from '../../furniture/forms/button';
import { Loading } from '../../furniture/states';
import { ChooseAction } from './choose-action';
import { LinkList } from './link-list';

export function LinksTab() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/systems/$id' });
  const { data: system } = useRecord('getSystem', { id });
  const rights = useRights();
  const links = useItems('listLinks', { id });
  const [isLinking, setIsLinking] = useState(false);
  if (links.isPending || system === undefined) return <Loading />;
  if (links.isError) return <Failed error={links.error} onRetry={() => void links.refetch()} />;
  const mayLink = rights.system('link', system.value) && system.value.stage !== 'retired';
  return (
    <section className="stack" aria-labelledby="links">
      <div className="row row--spread">
        <h2 id="links">{t('link.title')}</h2>
        {mayLink && (
          <Button compact variant="primary" onPress={() => setIsLinking(true)}>
            {t('link.toAction')}
          </Button>
        )}
      </div>
      <LinkList links={links.data} side="system" removeFrom={mayLink ? id : undefined} />
      {mayLink && (
        <ChooseAction
          id={id}
          linked={links.data.map(({ action }) => action.code)}
          isOpen={isLinking}
          onClose={() => setIsLinking(false)}
        />
      )}
    </section>
  );
}
