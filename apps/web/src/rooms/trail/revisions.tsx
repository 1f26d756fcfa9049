// Two states of a record side by side: only what differs.
import type { DetailKey, Revision, RevisionSummary } from '@registry/contracts';
import { changedKeys } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useRead } from '../../api/reading';
import { useFieldWords } from '../../fittings/log/field-words';
import { Failed } from '../../fittings/page/failed';
import { Select } from '../../furniture/forms/field';
import { Loading } from '../../furniture/states';
import { Cell, Row, Table } from '../../furniture/tables/table';
import { useFormats } from '../../words/formats';

/** One state, which never changes again. */
const useRevision = (id: string, number: number, isThere: boolean) =>
  useRead('getRevision', { id, number: String(number) }, { enabled: isThere, staleTime: Infinity });

export function CompareRevisions({ id }: { id: string }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const revisions = useRead('listRevisions', { id, limit: 200 });
  const [chosen, setChosen] = useState<{ from: number; to: number } | null>(null);
  const newest = revisions.data?.items[0]?.number ?? 0;
  const { from, to } = chosen ?? { from: Math.max(newest - 1, 1), to: newest };
  const before = useRevision(id, from, newest > 0);
  const after = useRevision(id, to, newest > 0);
  if (revisions.isPending) return <Loading />;
  if (revisions.isError) return <Failed error={revisions.error} onRetry={() => void revisions.refetch()} />;
  const { items } = revisions.data;
  if (items.length < 2) return <p className="secondary">{t('history.oneVersion')}</p>;
  const options = items.map((one) => (
    <option key={one.number} value={one.number}>
      {lineOf(one, formats.instant(one.at))}
    </option>
  ));
  return (
    <div className="stack">
      <div className="row">
        <Select
          label={t('history.from')}
          value={from}
          onChange={(event) => setChosen({ from: Number(event.target.value), to })}
        >
          {options}
        </Select>
        <Select
          label={t('history.to')}
          value={to}
          onChange={(event) => setChosen({ from, to: Number(event.target.value) })}
        >
          {options}
        </Select>
      </div>
      {before.data === undefined || after.data === undefined ? (
        before.isError || after.isError ? (
          <Failed
            error={before.error ?? after.error}
            onRetry={() => {
              void before.refetch();
              void after.refetch();
            }}
          />
        ) : (
          <Loading />
        )
      ) : (
        <Differences before={before.data} after={after.data} />
      )}
    </div>
  );
}

const lineOf = ({ number, by }: RevisionSummary, at: string): string =>
  `${number} · ${at}${by === null ? '' : ` · ${by.name}`}`;

function Differences({ before, after }: { before: Revision; after: Revision }) {
  const { t } = useTranslation();
  const { label, text } = useFieldWords(
    [before.record, after.record].flatMap(({ owner, editors }) => [owner, ...editors]),
  );
  const [from, to] = [flat(before), flat(after)];
  const keys = changedKeys(from, to);
  if (keys.length === 0) return <p role="status">{t('history.same')}</p>;
  const columns = [
    { key: 'field', label: t('history.field') },
    { key: 'from', label: t('history.from') },
    { key: 'to', label: t('history.to') },
  ];
  return (
    <Table caption={t('history.compare')} columns={columns}>
      {keys.map((key) => (
        <Row key={key}>
          <Cell label={t('history.field')} isHeading>
            {label(key)}
          </Cell>
          <Cell label={t('history.from')} isTyped>
            <del className="prewrap">{text(key, from[key]) ?? t('overview.nothing')}</del>
          </Cell>
          <Cell label={t('history.to')} isTyped>
            <ins className="prewrap">{text(key, to[key]) ?? t('overview.nothing')}</ins>
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

/** The fields of a record on one level, with the ids of what it names. */
function flat({ record }: Revision): Record<string, unknown> {
  const { details, unit, owner, editors, ...plain } = record;
  return {
    ...plain,
    ...(details as unknown as Record<DetailKey, unknown>),
    unitId: unit.code,
    ownerId: owner.id,
    editorIds: editors.map(({ id }) => id),
  };
}
