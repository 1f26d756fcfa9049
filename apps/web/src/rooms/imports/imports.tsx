// Bringing in a file of records, and the files brought before.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportSet } from '@registry/contracts';
import { bringFile } from '../../api/commands';
import { keeping, useRead } from '../../api/reading';
import { useRights } from '../../api/rights';
import { useStep } from '../../api/step';
import { Failed } from '../../fittings/page/failed';
import { Page } from '../../fittings/page/page';
import { ProblemBox } from '../../fittings/page/problem-box';
import { Button } from '../../furniture/forms/button';
import { TextField } from '../../furniture/forms/field';
import { Form } from '../../furniture/forms/form';
import { Crumb, Link } from '../../furniture/link';
import { Empty, Loading, NoPermission } from '../../furniture/states';
import { CursorPages } from '../../furniture/tables/cursor-pages';
import { Cell, Row, Table } from '../../furniture/tables/table';
import { useFormats } from '../../words/formats';
import { StateBadge } from './badges';
import { Feeds } from './feeds';

export function ImportsPage() {
  const { t } = useTranslation();
  const rights = useRights();
  const { cursor } = useSearch({ from: '/imports' });
  const mayImport = rights.ever('create', 'AiSystem');
  const imports = useRead('listImports', { cursor, limit: 25 }, { ...keeping, enabled: mayImport });
  if (!mayImport) return <NoPermission>{t('import.noRight')}</NoPermission>;
  return (
    <Page
      title={t('import.title')}
      crumbs={[
        <Crumb key="systems" to="/systems">
          {t('register.title')}
        </Crumb>,
      ]}
      intro={t('import.intro')}
    >
      <div className="stack stack--loose">
        <NewImport sources={[...new Set(imports.data?.items.map(({ source }) => source))]} />
        <Feeds />
        <section className="stack" aria-labelledby="earlier">
          <h2 id="earlier">{t('import.earlier')}</h2>
          {imports.isPending ? (
            <Loading />
          ) : imports.isError ? (
            <Failed error={imports.error} onRetry={() => void imports.refetch()} />
          ) : imports.data.items.length === 0 ? (
            <Empty title={t('import.none')} />
          ) : (
            <Earlier items={imports.data.items} />
          )}
          <CursorPages label={t('import.pages')} search={{ cursor }} nextCursor={imports.data?.nextCursor} />
        </section>
      </div>
    </Page>
  );
}

const nameOf = (file: File | null): string => file?.name.replace(/\.[A-Za-z0-9]{1,8}$/, '').slice(0, 100) ?? '';

function NewImport({ sources }: { sources: readonly string[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const navigate = useNavigate();
  const [file, setFile] = useState<File | null>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [share, setShare] = useState(0);
  const [isTried, setIsTried] = useState(false);
  const source = (typed ?? nameOf(file)).trim();
  const bring = useStep(({ file, source }: { file: File; source: string }) =>
    bringFile({ name: file.name.slice(-255), source }, file, setShare),
  );
  return (
    <Form
      className="card stack"
      onSubmit={() => {
        setIsTried(true);
        if (file === null || source === '') return;
        bring.mutate({ file, source }, { leadOn: ({ id }) => void navigate({ to: '/imports/$id', params: { id } }) });
      }}
    >
      {bring.error !== null && <ProblemBox error={bring.error} />}
      <TextField
        label={t('import.file')}
        help={t('import.fileHelp')}
        type="file"
        accept=".csv,.tsv,.txt,.xlsx,.json,.ndjson,.jsonl"
        disabled={bring.isPending}
        error={isTried && file === null ? t('import.fileMissing') : undefined}
        onChange={(event) => setFile(event.target.files?.[0] ?? null)}
      />
      <TextField
        label={t('import.source')}
        help={t('import.sourceHelp')}
        maxLength={100}
        value={typed ?? nameOf(file)}
        offers={sources}
        error={isTried && file !== null && source === '' ? t('import.sourceMissing') : undefined}
        onChange={(event) => setTyped(event.target.value)}
      />
      <div className="row">
        <Button type="submit" variant="primary" isPending={bring.isPending}>
          {t('import.send')}
        </Button>
        {bring.isPending && (
          <span role="status">{t('import.sending', { share: `${formats.number(Math.round(share * 100))} %` })}</span>
        )}
      </div>
    </Form>
  );
}

function Earlier({ items }: { items: readonly ImportSet[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const columns = [
    { key: 'name', label: t('import.name') },
    { key: 'source', label: t('import.source') },
    { key: 'when', label: t('import.when') },
    { key: 'rows', label: t('import.row'), isNumber: true },
    { key: 'state', label: t('import.what'), isLabelHidden: true },
  ];
  return (
    <Table caption={t('import.earlier')} columns={columns}>
      {items.map((one) => (
        <Row key={one.id}>
          <Cell label={t('import.name')} isHeading isTyped>
            <Link to="/imports/$id" params={{ id: one.id }}>
              {one.file.name}
            </Link>
          </Cell>
          <Cell label={t('import.source')} isTyped>
            {one.source}
          </Cell>
          <Cell label={t('import.when')}>{formats.instant(one.startedAt)}</Cell>
          <Cell label={t('import.row')} isNumber>
            {formats.number(one.rows)}
          </Cell>
          <Cell label={t('import.what')}>
            <StateBadge state={one.state} />
          </Cell>
        </Row>
      ))}
    </Table>
  );
}
