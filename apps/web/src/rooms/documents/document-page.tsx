// One document: written question by question, saved as a draft or finished; every version stays.
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DOCUMENT_KINDS, type ActDocument, type DocumentKind, type SystemDetail } from '@registry/contracts';
import { documents, missingInDocument } from '@registry/record';
import { isRefusal, Refused } from '../../api/client';
import { useCommand } from '../../api/commands';
import { linkTo } from '../../api/operations';
import { useRead, useRecord } from '../../api/reading';
import { useRights } from '../../api/rights';
import { Badge } from '../../fittings/class/badge';
import { Provision } from '../../fittings/law/provision';
import { Failed } from '../../fittings/page/failed';
import { useKept } from '../../fittings/page/kept';
import { PaperLink } from '../../fittings/page/paper-link';
import { ProblemBox } from '../../fittings/page/problem-box';
import { FocusHere } from '../../fittings/record/focus-here';
import { Box } from '../../furniture/box';
import { Button } from '../../furniture/forms/button';
import { Form } from '../../furniture/forms/form';
import { Link } from '../../furniture/link';
import { useNotices } from '../../furniture/notices';
import { Empty, Loading } from '../../furniture/states';
import { useFormats } from '../../words/formats';
import { useLanguage } from '../../words/language';
import { useDocumentWords } from '../../words/library-words';
import { ContentView } from './content-view';
import { DocumentFieldInput } from './document-field';
import { Findings } from './findings';
import { NotificationBox } from './notification-box';
import { contentOf, typedOf, type TypedDocument } from './typed';
import { Versions } from './versions';

export function DocumentPage() {
  const { t } = useTranslation();
  const { id, kind } = useParams({ from: '/systems/$id/documents/$kind' });
  const known = DOCUMENT_KINDS.find((one) => one === kind);
  if (known === undefined)
    return (
      <Empty title={t('state.notFound')}>
        <p>
          <Link to="/systems/$id/documents" params={{ id }}>
            {t('documents.toAll')}
          </Link>
        </p>
      </Empty>
    );
  return <OneDocument key={known} id={id} kind={known} />;
}

function OneDocument({ id, kind }: { id: string; kind: DocumentKind }) {
  const { t } = useTranslation();
  const words = useDocumentWords();
  const formats = useFormats();
  const language = useLanguage();
  const rights = useRights();
  const { data: system } = useRecord('getSystem', { id });
  const found = useRead('getDocument', { id, kind });
  if (found.isPending || system === undefined) return <Loading />;
  if (found.isError) return <Failed error={found.error} onRetry={() => void found.refetch()} />;
  const { latest, isOwed, findings, content } = found.data;
  const mayWrite = rights.system('update', system.value, 'Duty') && system.value.stage !== 'retired';
  return (
    <div className="stack stack--loose">
      <title>{[words.kinds[kind][0], system.value.name, t('frame.product')].join(' · ')}</title>
      <p>
        <Link to="/systems/$id/documents" params={{ id }}>
          {t('documents.toAll')}
        </Link>
      </p>
      <section className="card stack" aria-labelledby="document">
        <div className="row row--spread">
          <h2 id="document">{words.kinds[kind][0]}</h2>
          {latest !== null && (
            <span className="row">
              <Badge tone={latest.state === 'final' ? 'success' : 'notice'}>{t(`documentState.${latest.state}`)}</Badge>
              <PaperLink
                href={linkTo('printDocument', { id, kind, language })}
                title={t('paper.documentOf', { title: words.kinds[kind][0] })}
              />
            </span>
          )}
        </div>
        <p className="reading">
          {words.kinds[kind][1]}{' '}
          <span className="small">
            <Provision of={documents[kind].provision} />
          </span>
        </p>
        {!isOwed && <p className="small secondary">{t('documents.notOwed')}</p>}
        {latest !== null && (
          <p className="small secondary">
            {t('documents.saved', {
              number: latest.number,
              name: latest.savedBy.name,
              at: formats.instant(latest.savedAt),
            })}
          </p>
        )}
        <Findings of={findings} />
        {mayWrite ? (
          <DocumentForm id={id} system={system.value} kind={kind} document={found.data} />
        ) : latest === null ? (
          <p className="secondary">{t('documents.notWritten')}</p>
        ) : (
          <ContentView kind={kind} content={content} />
        )}
      </section>
      {kind === 'fria' && latest?.state === 'final' && (
        <NotificationBox id={id} document={found.data} mayWrite={mayWrite} />
      )}
      {latest !== null && <Versions id={id} kind={kind} />}
    </div>
  );
}

function DocumentForm({
  id,
  system,
  kind,
  document,
}: {
  id: string;
  system: SystemDetail;
  kind: DocumentKind;
  document: ActDocument;
}) {
  const { t } = useTranslation();
  const words = useDocumentWords();
  const { notify } = useNotices();
  const { field: named } = useSearch({ from: '/systems/$id/documents/$kind' });
  const said = typedOf(kind, document.content);
  const [typed, keep] = useKept<TypedDocument>(`document.${kind}.${system.id}`, said);
  const [isTried, setIsTried] = useState(false);
  const step = useCommand('saveDocument', { id, kind }, { ifMatch: `"${document.version}"` });
  const content = contentOf(kind, typed);
  const missing = missingInDocument(kind, content);
  const wrong = step.error instanceof Refused ? (step.error.problem.errors ?? []) : [];
  const save = (isFinal: boolean): void => {
    setIsTried(isFinal);
    if (isFinal && missing.length > 0) return;
    step.mutate(
      { content, isFinal },
      {
        onSuccess: (saved) => {
          keep(typedOf(kind, saved.content));
          setIsTried(false);
          notify(t(isFinal ? 'documents.finished' : 'documents.savedDraft'));
        },
      },
    );
  };
  return (
    <Form className="stack form" onSubmit={() => save(true)}>
      {step.isError && <ProblemBox error={step.error} />}
      {step.isError && isRefusal(step.error, 'record.stale') && (
        <Box kind="warning">
          <p>{t('documents.stale')}</p>
        </Box>
      )}
      {Object.entries(documents[kind].fields).map(([key, field]) => {
        const [label, hint] = words.fields[kind][key] ?? [key];
        const error =
          isTried && missing.includes(key)
            ? t(field.least === undefined ? 'documents.fillIn' : 'documents.atLeast', { least: field.least ?? 0 })
            : wrong.find(({ pointer }) => pointer === `/content/${key}`)?.detail;
        return (
          <FocusHere key={key} isHere={key === named}>
            <DocumentFieldInput
              field={field}
              label={label}
              hint={hint}
              value={typed[key] ?? ''}
              error={error}
              onChange={(value) => keep({ ...typed, [key]: value })}
            />
          </FocusHere>
        );
      })}
      <div className="row">
        <Button isPending={step.isPending} onPress={() => save(false)}>
          {t('documents.saveDraft')}
        </Button>
        <Button type="submit" variant="primary" isPending={step.isPending}>
          {t('documents.finish')}
        </Button>
      </div>
    </Form>
  );
}
