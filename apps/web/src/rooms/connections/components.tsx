// What a system is made of that is not itself a registered system.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SystemDetail } from '@registry/contracts';
import { Badge } from '../../fittings/class/badge';
import { useIsKept } from '../../fittings/page/kept';
import { Button } from '../../furniture/forms/button';
import { Cell, Row, Table } from '../../furniture/tables/table';
import { useRecordWords } from '../../words/library-words';
import { ComponentsForm, componentsEditOf } from './components-form';

export function Components({
  id,
  system,
  etag,
  mayEdit,
}: {
  id: string;
  system: SystemDetail;
  etag: string | null;
  mayEdit: boolean;
}) {
  const { t } = useTranslation();
  const isKept = useIsKept();
  // What was begun before a reload goes on.
  const [isEditing, setIsEditing] = useState(() => mayEdit && isKept(componentsEditOf(system)));
  return (
    <section className="card stack" aria-labelledby="components">
      <div className="row row--spread">
        <h2 id="components">{t('connection.components')}</h2>
        {mayEdit && !isEditing && (
          <Button
            compact
            aria-label={t('overview.editSection', { section: t('connection.components') })}
            onPress={() => setIsEditing(true)}
          >
            {t('overview.edit')}
          </Button>
        )}
      </div>
      {isEditing ? (
        <ComponentsForm id={id} system={system} etag={etag} onDone={() => setIsEditing(false)} />
      ) : system.components.length === 0 ? (
        <p className="secondary">{t('connection.noComponents')}</p>
      ) : (
        <ComponentsTable system={system} />
      )}
    </section>
  );
}

function ComponentsTable({ system }: { system: SystemDetail }) {
  const { t } = useTranslation();
  const words = useRecordWords();
  const columns = (['name', 'kind', 'version', 'supplier', 'licence', 'hosting'] as const).map((key) => ({
    key,
    label: t(`connection.${key}`),
  }));
  return (
    <Table caption={t('connection.components')} columns={columns}>
      {system.components.map((component, index) => (
        <Row key={index}>
          <Cell label={t('connection.name')} isHeading>
            {component.name}
            {component.isGeneralPurpose && (
              <>
                {' '}
                <Badge>{t('connection.gpai')}</Badge>
              </>
            )}
          </Cell>
          <Cell label={t('connection.kind')}>{t(`componentKind.${component.kind}`)}</Cell>
          <Cell label={t('connection.version')} isTyped>
            {component.version}
          </Cell>
          <Cell label={t('connection.supplier')} isTyped>
            {component.supplier}
          </Cell>
          <Cell label={t('connection.licence')} isTyped>
            {component.licence}
          </Cell>
          <Cell label={t('connection.hosting')}>{component.hosting && words.values.hosting[component.hosting]}</Cell>
        </Row>
      ))}
    </Table>
  );
}
