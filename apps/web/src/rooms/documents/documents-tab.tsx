// What the Act asks for beside the record: what is owed, what there is, what it lacks.
import { useParams } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { DocumentSummary } from '@registry/contracts';
import { documents } from '@registry/record';
import { useItems } from '../../api/reading';
import { Badge } from '../../fittings/class/badge';
import { ExportButton } from '../../fittings/exporting/export-button';
import { Provision } from '../../fittings/law/provision';
import { Failed } from '../../fittings/page/failed';
import { Disclosure } from '../../furniture/disclosure';
import { Link } from '../../furniture/link';
import { Loading } from '../../furniture/states';
import { useFormats } from '../../words/formats';
import { useDocumentWords } from '../../words/library-words';
import { Findings } from './findings';
import { RegistrationBox } from './registration-box';
import '../../fittings/record/duty.css';

export function DocumentsTab() {
  const { t } = useTranslation();
  const { id } = useParams({ from: '/systems/$id' });
  const found = useItems('listDocuments', { id });
  if (found.isPending) return <Loading />;
  if (found.isError) return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  const owed = found.data.filter(({ isOwed, latest }) => isOwed || latest !== null);
  const others = found.data.filter((one) => !owed.includes(one));
  return (
    <div className="stack stack--loose">
      <p className="reading secondary">{t('documents.intro')}</p>
      <section className="card stack" aria-labelledby="documents-owed">
        <div className="row row--spread">
          <h2 id="documents-owed">{t('documents.owed')}</h2>
          {owed.some(({ latest }) => latest !== null) && <ExportButton table="documents" search={{ system: [id] }} />}
        </div>
        {owed.length === 0 ? <p className="secondary">{t('documents.noneOwed')}</p> : <List id={id} items={owed} />}
      </section>
      <RegistrationBox id={id} />
      {others.length > 0 && (
        <Disclosure summary={t('documents.others', { count: others.length })}>
          <List id={id} items={others} />
        </Disclosure>
      )}
    </div>
  );
}

function List({ id, items }: { id: string; items: readonly DocumentSummary[] }) {
  const { t } = useTranslation();
  const words = useDocumentWords();
  const formats = useFormats();
  return (
    <ul className="duty-list">
      {items.map(({ kind, isOwed, latest, missing, findings }) => (
        <li key={kind} className="duty">
          <div className="duty__what">
            <span className="row">
              <Link to="/systems/$id/documents/$kind" params={{ id, kind }}>
                <strong>{words.kinds[kind][0]}</strong>
              </Link>
              {latest === null ? (
                isOwed && <Badge tone="warning">{t('documents.notWritten')}</Badge>
              ) : (
                <Badge tone={latest.state === 'final' ? 'success' : 'notice'}>
                  {t(`documentState.${latest.state}`)}
                </Badge>
              )}
            </span>
            <span className="small secondary">
              <Provision of={documents[kind].provision} />
            </span>
            <span className="small">{words.kinds[kind][1]}</span>
            {latest !== null && (
              <span className="small secondary">
                {t('documents.saved', {
                  number: latest.number,
                  name: latest.savedBy.name,
                  at: formats.instant(latest.savedAt),
                })}
              </span>
            )}
            {latest !== null && missing.length > 0 && (
              <span className="small">{t('documents.missing', { count: missing.length })}</span>
            )}
            <Findings of={findings} />
          </div>
        </li>
      ))}
    </ul>
  );
}
