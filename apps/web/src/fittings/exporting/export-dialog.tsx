// Which file of a list: chosen, asked for, and what becomes of it for as long as somebody looks.
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ExportFormat, ExportJob } from '@registry/contracts';
import { useStep } from '../../api/step';
import { Dialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { RadioField } from '../../furniture/forms/choice';
import { useLanguage } from '../../words/language';
import { ProblemBox } from '../page/problem-box';
import { askForFile, type WantedFile } from './ask-for-file';
import { AskedFile } from './asked-file';

interface Kind {
  readonly format: ExportFormat;
  readonly variant?: 'excel';
}

const ROWS = {
  xlsx: { format: 'xlsx' },
  excel: { format: 'csv', variant: 'excel' },
  csv: { format: 'csv' },
  json: { format: 'json' },
  ndjson: { format: 'ndjson' },
} as const satisfies Record<string, Kind>;
const LINKED = { ttl: { format: 'ttl' }, jsonld: { format: 'jsonld' } } as const satisfies Record<string, Kind>;
const FILES = { ...ROWS, ...LINKED };
type File = keyof typeof FILES;

export function ExportDialog({ onClose, ...wanted }: WantedFile & { onClose: () => void }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<ExportJob | null>(null);
  return (
    <Dialog title={t('exportView.title')} isOpen onClose={onClose}>
      {asked === null ? (
        <Choose wanted={wanted} onAsked={setAsked} onClose={onClose} />
      ) : (
        <AskedFile key={asked.id} first={asked} onAsked={setAsked} onClose={onClose} />
      )}
    </Dialog>
  );
}

function Choose({
  wanted,
  onAsked,
  onClose,
}: {
  wanted: WantedFile;
  onAsked: (job: ExportJob) => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [file, setFile] = useState<File>('xlsx');
  const [columns, setColumns] = useState<'all' | 'shown'>('all');
  const { table, shown } = wanted;
  const isLinked = file in LINKED;
  const ask = useStep(() =>
    askForFile(wanted, {
      ...FILES[file],
      language,
      ...(columns === 'all' || isLinked || shown === undefined ? {} : { columns: [...shown] }),
    }),
  );
  const files = Object.keys(table === 'systems' ? FILES : ROWS) as File[];
  return (
    <>
      <p>{t('exportView.help')}</p>
      <RadioField
        label={t('exportView.file')}
        isStacked
        options={files.map((value) => ({
          value,
          label: t(`exportView.${value}`),
          help: t(`exportView.${value}Help`),
        }))}
        value={file}
        onChange={setFile}
      />
      {shown !== undefined && (
        <RadioField
          label={t('exportView.columns')}
          options={[
            { value: 'all', label: t('exportView.all') },
            { value: 'shown', label: t('exportView.shown') },
          ]}
          value={isLinked ? 'all' : columns}
          isDisabled={isLinked}
          onChange={setColumns}
        />
      )}
      {ask.error !== null && <ProblemBox error={ask.error} />}
      <div className="row row--end">
        <Button onPress={onClose}>{t('button.cancel')}</Button>
        <Button
          variant="primary"
          isPending={ask.isPending}
          onPress={() => ask.mutate(undefined, { leadOn: (job) => onAsked(job) })}
        >
          {t('exportView.download')}
        </Button>
      </div>
    </>
  );
}
