// All versions of a document, each to be opened and read.
import { useTranslation } from 'react-i18next';
import type { DocumentKind } from '@registry/contracts';
import { useItems, useRead } from '../../api/reading';
import { Failed } from '../../fittings/page/failed';
import { Disclosure } from '../../furniture/disclosure';
import { Loading } from '../../furniture/states';
import { useFormats } from '../../words/formats';
import { ContentView } from './content-view';

export function Versions({ id, kind }: { id: string; kind: DocumentKind }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const versions = useItems('listDocumentVersions', { id, kind });
  if (versions.isPending) return <Loading />;
  if (versions.isError) return <Failed error={versions.error} onRetry={() => void versions.refetch()} />;
  return (
    <section className="card stack stack--tight" aria-labelledby="versions">
      <h2 id="versions">{t('documents.versions')}</h2>
      {versions.data.map(({ number, state, savedBy, savedAt }) => (
        <Disclosure
          key={number}
          isQuiet
          summary={
            <>
              {t('documents.version', { number })} · {t(`documentState.${state}`)}{' '}
              <span className="secondary small">
                {savedBy.name}, {formats.instant(savedAt)}
              </span>
            </>
          }
        >
          <Earlier id={id} kind={kind} number={number} />
        </Disclosure>
      ))}
    </section>
  );
}

function Earlier({ id, kind, number }: { id: string; kind: DocumentKind; number: number }) {
  const version = useRead('getDocument', { id, kind, number });
  if (version.isPending) return <Loading />;
  if (version.isError) return <Failed error={version.error} onRetry={() => void version.refetch()} />;
  return <ContentView kind={kind} content={version.data.content} />;
}
