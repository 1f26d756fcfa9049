// How a file is read, and how it is to be read instead.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ImportSet, ReadImport } from '@registry/contracts';
import { useCommand } from '../../../api/commands';
import { ProblemBox } from '../../../fittings/page/problem-box';
import { Box } from '../../../furniture/box';
import { Disclosure } from '../../../furniture/disclosure';
import { Button } from '../../../furniture/forms/button';
import { Select, TextField } from '../../../furniture/forms/field';
import { Form } from '../../../furniture/forms/form';

const ENCODINGS = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const;
const DELIMITERS = { ',': 'comma', ';': 'semicolon', '\t': 'tab', '|': 'bar' } as const;

export function FormFacts({ set }: { set: ImportSet }) {
  const { t } = useTranslation();
  const { form, sheets, isMixed } = set.file;
  const [typed, setTyped] = useState<ReadImport>({});
  const [row, setRow] = useState(String(form.headerRow));
  const read = useCommand('readImportAs', { id: set.id });
  if (form.kind === 'json')
    return (
      <>
        <p>{`${t('import.facts')}: JSON · ${form.encoding ?? ''}`}</p>
        {isMixed && <Box kind="warning">{t('import.mixed')}</Box>}
      </>
    );
  const told =
    form.kind === 'xlsx'
      ? `${t('import.sheet')}: ${form.sheet ?? ''}`
      : `${form.encoding ?? ''} · ${t(`import.delimiters.${DELIMITERS[(form.delimiter ?? ',') as ',']}`)}`;
  return (
    <Disclosure
      summary={`${t('import.facts')}: ${told} · ${t('import.headerRow')}: ${form.headerRow}`}
      isInitiallyOpen={isMixed || set.state === 'refused'}
    >
      <Form
        className="stack"
        onSubmit={() => read.mutate({ ...typed, ...(/^[1-9]\d{0,2}$/.test(row) ? { headerRow: Number(row) } : {}) })}
      >
        {read.error !== null && <ProblemBox error={read.error} />}
        {isMixed && <Box kind="warning">{t('import.mixed')}</Box>}
        <div className="row">
          {form.kind === 'xlsx' ? (
            <Select
              label={t('import.sheet')}
              value={typed.sheet ?? form.sheet ?? ''}
              onChange={(event) => setTyped({ ...typed, sheet: event.target.value })}
            >
              {sheets.map(({ name, isHidden }) => (
                <option key={name} value={name}>
                  {isHidden ? t('import.sheetHidden', { name }) : name}
                </option>
              ))}
            </Select>
          ) : (
            <>
              <Select
                label={t('import.encoding')}
                value={typed.encoding ?? form.encoding ?? ''}
                onChange={(event) => setTyped({ ...typed, encoding: event.target.value })}
              >
                {ENCODINGS.map((encoding) => (
                  <option key={encoding}>{encoding}</option>
                ))}
              </Select>
              <Select
                label={t('import.delimiter')}
                value={typed.delimiter ?? form.delimiter ?? ','}
                onChange={(event) => setTyped({ ...typed, delimiter: event.target.value })}
              >
                {Object.entries(DELIMITERS).map(([delimiter, name]) => (
                  <option key={name} value={delimiter}>
                    {t(`import.delimiters.${name}`)}
                  </option>
                ))}
              </Select>
            </>
          )}
          <TextField
            label={t('import.headerRow')}
            inputMode="numeric"
            value={row}
            onChange={(event) => setRow(event.target.value)}
          />
        </div>
        <div>
          <Button type="submit" compact isPending={read.isPending}>
            {t('import.readAgain')}
          </Button>
        </div>
      </Form>
    </Disclosure>
  );
}
