// The list as it was asked for: a page of it or its groups, with a look at one record beside it, and what it comes to.
import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SystemFilterValues, SystemGroups } from '@registry/contracts';
import { keeping, useRead } from '../../../api/reading';
import { Failed } from '../../../fittings/page/failed';
import { Loading } from '../../../furniture/states';
import { CursorPages } from '../../../furniture/tables/cursor-pages';
import { sortsText } from '../bar/list-bar';
import { BulkBar } from '../bulk/bulk-bar';
import { EditDialog } from '../editing/edit-dialog';
import { editOf } from '../editing/editable';
import { NothingFound } from '../nothing-found';
import { Peek } from '../peek/peek';
import type { RegisterSearch } from '../register-search';
import type { Selection } from '../selection';
import { useColumnSpeech } from './column-words';
import { Grid } from './grid';
import { Groups } from './groups';
import { GridRow } from './row';
import { askedFor, pressed, type Shown } from './shown';
import { Totals } from './totals';
import { useWalking, type RowKey } from './walking';

const PAGE = 50;

export function List({
  search,
  look,
  asked,
  sums,
  selection,
  onChange,
  onGo,
  onChangeChosen,
  onChangeAll,
}: {
  search: RegisterSearch;
  look: Shown;
  /** The filters as the register is asked. */
  asked: SystemFilterValues;
  sums: SystemGroups | undefined;
  /** Where many may be changed at once. */
  selection: Selection | undefined;
  onChange: (changes: Partial<RegisterSearch>) => void;
  onGo: (search: RegisterSearch) => void;
  onChangeChosen: () => void;
  onChangeAll: () => void;
}) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const speech = useColumnSpeech();
  const [peeked, setPeeked] = useState<RowKey | null>(null);
  const [edited, setEdited] = useState<{ reference: string; column: string } | null>(null);
  const { groupBy, cursor } = search;
  const wanted = { ...asked, ...askedFor(look) };
  const page = useRead(
    'listSystems',
    { ...wanted, cursor, limit: PAGE },
    { ...keeping, enabled: groupBy === undefined },
  );
  const walk = useWalking({
    onChoose: ({ id }) => selection?.toggle(id),
    onPeek: (row) => setPeeked(peeked?.id === row.id ? null : row),
    onEdit: ({ reference }, column) => editOf(column) !== undefined && setEdited({ reference, column }),
    onRow: (row) => peeked !== null && setPeeked(row),
    onLeave: () => setPeeked(null),
    onOpen: ({ reference }) => void navigate({ to: '/systems/$id', params: { id: reference } }),
  });
  const isNarrowed = Object.keys(asked).some((name) => name !== 'q');
  const items = page.data?.items ?? [];
  const shown = groupBy === undefined ? items.map(({ id }) => id) : [];
  const row = { columns: look.columns, speech, selection, peeked: peeked?.id ?? null };
  if (groupBy === undefined && page.isError) return <Failed error={page.error} onRetry={() => void page.refetch()} />;
  if (groupBy === undefined ? page.isPending : sums === undefined) return <Loading />;
  if (groupBy === undefined ? items.length === 0 : sums?.total === 0)
    return <NothingFound sought={search.q} isNarrowed={isNarrowed} onGo={onGo} />;
  return (
    <div className="stack stack--tight">
      {selection !== undefined && (
        <BulkBar
          selection={selection}
          isFiltered={Object.keys(asked).length > 0}
          onChangeChosen={onChangeChosen}
          onChangeAll={onChangeAll}
        />
      )}
      <Grid
        {...{ look, speech, walk, selection, shown }}
        isBusy={page.isFetching}
        onSort={(key, isSecond) => onChange(sortsText(pressed(look.sorts, key, isSecond)))}
      >
        {groupBy === undefined ? (
          <tbody role="rowgroup">
            {items.map((system) => (
              <GridRow key={system.id} system={system} look={row} />
            ))}
          </tbody>
        ) : (
          <Groups by={groupBy} groups={sums?.groups ?? []} asked={wanted} look={row} />
        )}
      </Grid>
      {groupBy !== undefined && (sums?.more ?? 0) > 0 && (
        <p className="secondary small">{t('table.moreGroups', { count: sums?.more ?? 0 })}</p>
      )}
      {sums !== undefined && <Totals of={sums} />}
      {groupBy === undefined && (
        <CursorPages label={t('register.pages')} search={search} nextCursor={page.data?.nextCursor} />
      )}
      {edited !== null && (
        <EditDialog {...edited} label={speech.headOf(edited.column)} onClose={() => setEdited(null)} />
      )}
      {peeked !== null && (
        <Peek
          of={peeked}
          onClose={() => {
            setPeeked(null);
            walk.enter();
          }}
        />
      )}
    </div>
  );
}
