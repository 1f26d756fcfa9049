// One file on its way in: the steps, and the one that it has come to.
import { useNavigate, useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportMapping, ImportSet, ImportState } from '@registry/contracts';
import { useCommand } from '../../api/commands';
import { useRead } from '../../api/reading';
import { RulesOfToday } from '../../fittings/law/rules-context';
import { ConfirmCommand } from '../../fittings/page/command-dialog';
import { Failed } from '../../fittings/page/failed';
import { useKept } from '../../fittings/page/kept';
import { Page } from '../../fittings/page/page';
import { Box } from '../../furniture/box';
import { Button } from '../../furniture/forms/button';
import { ButtonLink, Crumb } from '../../furniture/link';
import { Loading } from '../../furniture/states';
import { StateBadge } from './badges';
import { ColumnsStep } from './choosing/columns-step';
import { FormFacts } from './choosing/form-facts';
import { ValuesStep } from './choosing/values-step';
import { Going } from './going';
import { Report } from './report';
import { PreviewStep } from './rows/preview-step';
import { Steps } from './steps';

const MOVING: readonly ImportState[] = ['reading', 'comparing', 'applying', 'undoing'];
const LOOK_MS = 700;

export function ImportPage() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/imports/$id' });
  const set = useRead(
    'getImport',
    { id },
    {
      // What goes on is looked at again until it has ended.
      refetchInterval: ({ state: { data } }) =>
        data !== undefined && MOVING.includes(data.value.state) ? LOOK_MS : false,
    },
  );
  if (set.isPending) return <Loading />;
  if (set.isError) return <Failed error={set.error} isPage onRetry={() => void set.refetch()} />;
  const found = set.data;
  return (
    <Page
      title={found.file.name}
      crumbs={[
        <Crumb key="systems" to="/systems">
          {t('register.title')}
        </Crumb>,
        <Crumb key="imports" to="/imports">
          {t('import.title')}
        </Crumb>,
      ]}
      intro={`${found.source} · ${t('import.rowsOf', { count: found.rows })}`}
      actions={<Discard set={found} />}
    >
      <RulesOfToday>
        <Inside key={found.id} set={found} />
      </RulesOfToday>
    </Page>
  );
}

function Inside({ set }: { set: ImportSet }) {
  const { t } = useTranslation();
  const { step } = useSearch({ from: '/imports/$id' });
  const isMoving = MOVING.includes(set.state);
  const at = set.state === 'read' ? (step ?? 'columns') : set.state === 'compared' ? (step ?? 'preview') : 'apply';
  return (
    <div className="stack stack--loose">
      <Steps set={set} at={isMoving ? stepOf(set.state) : at} />
      {isMoving ? (
        <Going set={set} />
      ) : set.state === 'refused' ? (
        <>
          <Box kind="danger" title={t('import.because')}>
            <p>{set.refused?.detail}</p>
          </Box>
          <FormFacts set={set} />
        </>
      ) : at === 'columns' || at === 'values' ? (
        <Mapping key={set.headers.join('\n')} set={set} at={at} />
      ) : at === 'preview' ? (
        <PreviewStep set={set} />
      ) : (
        <Report set={set} />
      )}
    </div>
  );
}

/** What is chosen of columns and values is kept until it is sent, whichever of the two steps one is in. */
function Mapping({ set, at }: { set: ImportSet; at: 'columns' | 'values' }) {
  const navigate = useNavigate();
  const [mapping, keep] = useKept<ImportMapping>(
    `import.${set.id}.${set.file.form.sheet ?? set.headers.length}`,
    set.mapping,
  );
  const go = (step: 'columns' | 'values' | undefined): void =>
    void navigate({ to: '/imports/$id', params: { id: set.id }, search: { step } });
  const part = { set, mapping, onChange: keep };
  return at === 'columns' ? (
    <ColumnsStep {...part} onNext={() => go('values')} />
  ) : (
    <ValuesStep
      {...part}
      onBack={() => go('columns')}
      onDone={() => {
        keep(set.mapping);
        go(undefined);
      }}
    />
  );
}

const stepOf = (state: ImportState) => (state === 'reading' ? 'upload' : state === 'comparing' ? 'preview' : 'apply');

function Discard({ set }: { set: ImportSet }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [isAsking, setIsAsking] = useState(false);
  const discard = useCommand('discardImport', { id: set.id });
  if (!['read', 'compared', 'refused'].includes(set.state))
    return (
      <>
        <StateBadge state={set.state} />
        {(set.state === 'applied' || set.state === 'undone') && (
          <ButtonLink compact to="/imports">
            {t('import.again')}
          </ButtonLink>
        )}
      </>
    );
  return (
    <>
      <StateBadge state={set.state} />
      <Button compact variant="quiet" onPress={() => setIsAsking(true)}>
        {t('import.discard')}
      </Button>
      <ConfirmCommand
        title={t('import.discard')}
        confirm={t('import.discard')}
        isOpen={isAsking}
        command={discard}
        sends={undefined}
        done={t('import.discarded')}
        leadOn={() => void navigate({ to: '/imports' })}
        onClose={() => setIsAsking(false)}
      >
        <p>{t('import.discardHelp')}</p>
      </ConfirmCommand>
    </>
  );
}
