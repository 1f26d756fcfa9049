// Takes the list out of the register as a file: all of its pages, in its order.
import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { linkTo, type ParametersOf } from '../../api/operations';
import { Dialog } from '../../furniture/dialogs/dialog';
import { Button, buttonClass } from '../../furniture/forms/button';
import { RadioField } from '../../furniture/forms/choice';
import { useLanguage } from '../../words/language';

type Parameters = ParametersOf<'exportSystems'>;
export type ExportedSearch = Omit<Parameters, 'format' | 'variant' | 'columns' | 'language'>;

/** What the list shows. */
const SHOWN = ['reference', 'name', 'unit', 'stage', 'class', 'decidedClass', 'reviewState', 'owner', 'changedAt'];
/** Of a past day nobody knows when a record was changed last. */
const SHOWN_OF_THE_PAST = SHOWN.filter((key) => key !== 'changedAt');

const FILES = {
  xlsx: { format: 'xlsx' },
  excel: { format: 'csv', variant: 'excel' },
  csv: { format: 'csv' },
  json: { format: 'json' },
  ndjson: { format: 'ndjson' },
  ttl: { format: 'ttl' },
  jsonld: { format: 'jsonld' },
} as const satisfies Record<string, Pick<Parameters, 'format' | 'variant'>>;
type File = keyof typeof FILES;

export function ExportView({ search }: { search: ExportedSearch }) {
  const { t } = useTranslation();
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button compact icon={<Download aria-hidden="true" />} onPress={() => setIsOpen(true)}>
        {t('exportView.open')}
      </Button>
      {isOpen && <ExportDialog search={search} onClose={() => setIsOpen(false)} />}
    </>
  );
}

function ExportDialog({ search, onClose }: { search: ExportedSearch; onClose: () => void }) {
  const { t } = useTranslation();
  const language = useLanguage();
  const [file, setFile] = useState<File>('xlsx');
  const [columns, setColumns] = useState<'all' | 'shown'>('all');
  const shown = search.asOf === undefined ? SHOWN : SHOWN_OF_THE_PAST;
  const isLinked = file === 'ttl' || file === 'jsonld';
  const address = linkTo('exportSystems', {
    ...search,
    ...FILES[file],
    language,
    ...(columns === 'all' || isLinked ? {} : { columns: shown }),
  });
  return (
    <Dialog title={t('exportView.title')} isOpen onClose={onClose}>
      <p>{t('exportView.help')}</p>
      <RadioField
        label={t('exportView.file')}
        isStacked
        options={(Object.keys(FILES) as File[]).map((value) => ({
          value,
          label: t(`exportView.${value}`),
          help: t(`exportView.${value}Help`),
        }))}
        value={file}
        onChange={setFile}
      />
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
      <div className="row row--end">
        <Button onPress={onClose}>{t('button.cancel')}</Button>
        <a className={buttonClass('primary')} href={address} download onClick={onClose}>
          <Download aria-hidden="true" />
          {t('exportView.download')}
        </a>
      </div>
    </Dialog>
  );
}
