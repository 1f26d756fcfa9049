// What the public would read of a record, and what is filled in and stays inside, with why.
import { useTranslation } from 'react-i18next';
import type { PublicRecord } from '@registry/contracts';
import { useRead } from '../../api/reading';
import { Dialog } from '../../furniture/dialogs/dialog';
import { Button } from '../../furniture/forms/button';
import { Loading } from '../../furniture/states';
import { Failed } from '../page/failed';
import { usePublicWords } from './public-words';
import '../record/record.css';

/** @param id or reference of the record */
export function PublicPreviewDialog({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const preview = useRead('previewPublication', { id }, { staleTime: 0 });
  return (
    <Dialog title={t('publication.preview')} isOpen isWide onClose={onClose}>
      <div className="stack">
        {preview.isPending ? (
          <Loading />
        ) : preview.isError ? (
          <Failed error={preview.error} onRetry={() => void preview.refetch()} />
        ) : (
          <Whole record={preview.data} />
        )}
        <div className="row row--end">
          <Button onPress={onClose}>{t('button.close')}</Button>
        </div>
      </div>
    </Dialog>
  );
}

function Whole({ record: { system, hidden } }: { record: PublicRecord }) {
  const { t } = useTranslation();
  const { label, text } = usePublicWords();
  const { reference, name, fields, ...beside } = system;
  const rows = Object.entries({ ...beside, ...fields }).map(
    ([member, value]) => [member, text(member, value)] as const,
  );
  return (
    <>
      <p className="small secondary reading">{t('publication.previewHelp')}</p>
      <section className="stack stack--tight" aria-labelledby="public-read">
        <h3 id="public-read">
          {name} <span className="secondary small nowrap digits">{reference}</span>
        </h3>
        {rows.length === 0 ? (
          <p>{t('publication.empty')}</p>
        ) : (
          <dl className="facts facts--details">
            {rows.map(([member, value]) => (
              <Fact key={member} name={label(member)} value={value ?? ''} />
            ))}
          </dl>
        )}
      </section>
      <section className="stack stack--tight" aria-labelledby="public-hidden">
        <h3 id="public-hidden">{t('publication.hidden')}</h3>
        {hidden.length === 0 ? (
          <p>{t('publication.nothingHidden')}</p>
        ) : (
          <dl className="facts facts--details">
            {hidden.map(({ field, because }) => (
              <Fact key={field} name={label(field)} value={t(`publication.because.${because}`)} />
            ))}
          </dl>
        )}
      </section>
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <>
      <dt>{name}</dt>
      <dd className="reading prewrap">{value}</dd>
    </>
  );
}
