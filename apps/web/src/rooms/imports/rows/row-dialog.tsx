// One row: what is wrong with it, what it would change, what it says; and what somebody does about it.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DecideRows, ImportRow, ImportSet } from '@registry/contracts';
import { useCommand } from '../../../api/commands';
import { useRead } from '../../../api/reading';
import { Failed } from '../../../fittings/page/failed';
import { ProblemBox } from '../../../fittings/page/problem-box';
import { Dialog } from '../../../furniture/dialogs/dialog';
import { Button } from '../../../furniture/forms/button';
import { TextArea } from '../../../furniture/forms/field';
import { Form } from '../../../furniture/forms/form';
import { useNotices } from '../../../furniture/notices';
import { Loading } from '../../../furniture/states';
import { Cell, Row, Table } from '../../../furniture/tables/table';
import { KindBadge } from '../badges';
import { isAnswer, useSaid, useTargetName } from '../field-names';
import { RowStory, useFaultText } from './row-story';

export function RowDialog({ set, number, onClose }: { set: ImportSet; number: number; onClose: () => void }) {
  const { t } = useTranslation();
  const row = useRead('getImportRow', { id: set.id, number });
  const name = row.data?.name ?? t('import.unnamed');
  return (
    <Dialog title={t('import.rowTitle', { row: number, name })} isOpen isWide onClose={onClose}>
      {row.isPending ? (
        <Loading />
      ) : row.isError ? (
        <Failed error={row.error} onRetry={() => void row.refetch()} />
      ) : (
        <Inside set={set} row={row.data} onClose={onClose} />
      )}
    </Dialog>
  );
}

function Inside({ set, row, onClose }: { set: ImportSet; row: ImportRow; onClose: () => void }) {
  return (
    <div className="stack">
      <p className="row">
        {row.kind !== null && <KindBadge kind={row.kind} />} <RowStory row={row} />
      </p>
      <Decisions set={set} row={row} onClose={onClose} />
      <Changes row={row} />
      <Cells set={set} row={row} />
    </div>
  );
}

function Decisions({ set, row, onClose }: { set: ImportSet; row: ImportRow; onClose: () => void }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const decide = useCommand('decideImportRows', { id: set.id });
  const say = (said: Pick<DecideRows, 'decision' | 'system'>): void =>
    decide.mutate(
      { rows: [row.number], ...said },
      {
        onSuccess: () => {
          notify(t('import.decided'));
          onClose();
        },
      },
    );
  const { system } = row;
  return (
    <>
      {decide.error !== null && <ProblemBox error={decide.error} />}
      <div className="row">
        {row.decision !== null ? (
          <Button compact isPending={decide.isPending} onPress={() => say({ decision: null })}>
            {t('import.undoDecision')}
          </Button>
        ) : (
          <>
            {row.kind === 'duplicate' && system !== null && (
              <Button compact isPending={decide.isPending} onPress={() => say({ decision: 'join', system: system.id })}>
                {t('import.join')}
              </Button>
            )}
            {row.kind === 'duplicate' && (
              <Button compact isPending={decide.isPending} onPress={() => say({ decision: 'take' })}>
                {t('import.take')}
              </Button>
            )}
            {row.kind !== 'unchanged' && (
              <Button compact isPending={decide.isPending} onPress={() => say({ decision: 'skip' })}>
                {t('import.skip')}
              </Button>
            )}
          </>
        )}
      </div>
    </>
  );
}

/** Of a record that is made, only what is answered is not to be read in its cells. */
function Changes({ row }: { row: ImportRow }) {
  const { t } = useTranslation();
  const nameOf = useTargetName();
  const said = useSaid();
  const isNew = row.kind === 'new';
  const changes = isNew
    ? Object.entries(row.said).flatMap(([key, to]) => (isAnswer(key) ? [[key, { from: null, to }] as const] : []))
    : Object.entries(row.changes);
  if (changes.length === 0) return null;
  const title = t(isNew ? 'import.questions' : 'import.changesOf');
  const columns = [
    { key: 'field', label: t('import.takenAs'), isLabelHidden: true },
    ...(isNew ? [] : [{ key: 'from', label: t('import.from') }]),
    { key: 'to', label: t(isNew ? 'import.answer' : 'import.to') },
  ];
  return (
    <section className="stack stack--tight">
      <h3>{title}</h3>
      <Table caption={title} columns={columns}>
        {changes.map(([field, { from, to }]) => (
          <Row key={field}>
            <Cell label={t('import.takenAs')} isHeading>
              {nameOf(field)}
            </Cell>
            {!isNew && (
              <Cell label={t('import.from')} isTyped>
                {said(field, from)}
              </Cell>
            )}
            <Cell label={t(isNew ? 'import.answer' : 'import.to')} isTyped>
              {said(field, to)}
            </Cell>
          </Row>
        ))}
      </Table>
    </section>
  );
}

function Cells({ set, row }: { set: ImportSet; row: ImportRow }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const textOf = useFaultText();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const mend = useCommand('mendImportRow', { id: set.id, number: row.number });
  const faultOf = (header: string): string | undefined => {
    const faults = row.faults.filter(({ column }) => column === header);
    return faults.length === 0 ? undefined : faults.map(textOf).join(' ');
  };
  // Those that are taken over first: there is something to mend.
  const headers = [...set.headers].sort((a, b) => Number(b in set.mapping.columns) - Number(a in set.mapping.columns));
  return (
    <Form
      className="stack"
      onSubmit={() =>
        Object.keys(typed).length > 0 &&
        mend.mutate(
          { cells: typed },
          {
            onSuccess: () => {
              setTyped({});
              notify(t('import.saved'));
            },
          },
        )
      }
    >
      <h3>{t('import.cellsOf')}</h3>
      {mend.error !== null && <ProblemBox error={mend.error} />}
      {headers.map((header) => {
        const cell = row.cells[set.headers.indexOf(header)] ?? '';
        const text = typed[header] ?? cell;
        return (
          <TextArea
            key={header}
            label={header}
            rows={text.length > 80 ? 4 : 1}
            value={text}
            error={faultOf(header)}
            onChange={(event) => setTyped({ ...typed, [header]: event.target.value })}
          />
        );
      })}
      <div className="row row--end">
        <Button type="submit" variant="primary" isPending={mend.isPending} isDisabled={Object.keys(typed).length === 0}>
          {t('import.save')}
        </Button>
      </div>
    </Form>
  );
}
