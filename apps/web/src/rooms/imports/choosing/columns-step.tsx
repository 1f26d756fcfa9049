// Which column of the file is which field.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportMapping, ImportSet } from '@registry/contracts';
import { useItems } from '../../../api/reading';
import { Box } from '../../../furniture/box';
import { Button } from '../../../furniture/forms/button';
import { Select } from '../../../furniture/forms/field';
import { Cell, Row, Table } from '../../../furniture/tables/table';
import { isAnswer, NEEDED, TARGET_KEYS, useAnswerKeys, useTargetName, type TargetKey } from '../field-names';
import { FormFacts } from './form-facts';
import sheet from '../imports.module.css';

const SAMPLES = 3;

export function ColumnsStep({
  set,
  mapping,
  onChange,
  onNext,
}: {
  set: ImportSet;
  mapping: ImportMapping;
  onChange: (mapping: ImportMapping) => void;
  onNext: () => void;
}) {
  const { t } = useTranslation();
  const nameOf = useTargetName();
  const rows = useItems('listImportRows', { id: set.id, limit: 25 });
  const taken = new Set(Object.values(mapping.columns));
  const [offersQuestions, setOffersQuestions] = useState([...taken].some(isAnswer));
  const isGiven = (key: TargetKey): boolean => taken.has(key) || mapping.values[key]?.[''] !== undefined;
  const missing = NEEDED.filter((key) => !isGiven(key)).map(nameOf);
  const columns = [
    { key: 'column', label: t('import.column') },
    { key: 'samples', label: t('import.samples') },
    { key: 'field', label: t('import.takenAs') },
  ];
  const choose = (header: string, field: string): void => {
    const rest = Object.fromEntries(Object.entries(mapping.columns).filter(([one]) => one !== header));
    onChange({ ...mapping, columns: field === '' ? rest : { ...rest, [header]: field } });
  };
  return (
    <section className="stack">
      <FormFacts set={set} />
      <p className="secondary">{t('import.notTakenHelp')}</p>
      <label className="check">
        <input type="checkbox" checked={offersQuestions} onChange={() => setOffersQuestions(!offersQuestions)} />
        {t('import.offersQuestions')}
      </label>
      <div className={sheet.columns}>
        <Table caption={t('import.step.columns')} columns={columns}>
          {set.headers.map((header, index) => (
            <Row key={header}>
              <Cell label={t('import.column')} isHeading isTyped>
                <span className={sheet.header}>{header}</span>
              </Cell>
              <Cell label={t('import.samples')} isTyped>
                <Samples cells={rows.data?.map(({ cells }) => cells[index] ?? '') ?? []} />
              </Cell>
              <Cell label={t('import.takenAs')}>
                <Select
                  label={`${t('import.takenAs')}: ${header}`}
                  isLabelHidden
                  value={mapping.columns[header] ?? ''}
                  onChange={(event) => choose(header, event.target.value)}
                >
                  <option value="">{t('import.notTaken')}</option>
                  <FieldOptions keep={mapping.columns[header]} taken={taken} offersQuestions={offersQuestions} />
                </Select>
              </Cell>
            </Row>
          ))}
        </Table>
      </div>
      {missing.length > 0 && <Box kind="notice">{t('import.missing', { fields: missing.join(', ') })}</Box>}
      <div className="row row--end">
        <Button variant="primary" onPress={onNext}>
          {t('import.next')}
        </Button>
      </div>
    </section>
  );
}

function Samples({ cells }: { cells: readonly string[] }) {
  const filled = [...new Set(cells.filter((cell) => cell !== ''))].slice(0, SAMPLES);
  return (
    <ul className={`${sheet.samples} small secondary`}>
      {filled.map((cell) => (
        <li key={cell} title={cell.slice(0, 200)}>
          {cell.slice(0, 200)}
        </li>
      ))}
    </ul>
  );
}

/** A field is one column's: those taken by others are not offered. */
function FieldOptions({
  keep,
  taken,
  offersQuestions,
}: {
  keep: string | undefined;
  taken: ReadonlySet<string>;
  offersQuestions: boolean;
}) {
  const { t } = useTranslation();
  const nameOf = useTargetName();
  const questions = useAnswerKeys();
  const isFree = (key: string): boolean => key === keep || !taken.has(key);
  const free = TARGET_KEYS.filter(isFree);
  const isNeeded = (key: TargetKey): boolean => (NEEDED as readonly string[]).includes(key);
  return (
    <>
      {[
        { label: t('import.needed'), keys: free.filter(isNeeded) },
        { label: t('import.others'), keys: free.filter((key) => !isNeeded(key)) },
        {
          label: t('import.questions'),
          keys: questions.filter((key) => (offersQuestions ? isFree(key) : key === keep)),
        },
      ].map(
        ({ label, keys }) =>
          keys.length > 0 && (
            <optgroup key={label} label={label}>
              {keys.map((key) => (
                <option key={key} value={key}>
                  {nameOf(key)}
                </option>
              ))}
            </optgroup>
          ),
      )}
    </>
  );
}
