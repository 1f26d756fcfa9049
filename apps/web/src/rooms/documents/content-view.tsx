// A version to read.
import { useTranslation } from 'react-i18next';
import type { DocumentContent, DocumentKind } from '@registry/contracts';
import { documents } from '@registry/record';
import { useContentText } from './document-words';
import { useDocumentWords } from '../../words/library-words';

export function ContentView({ kind, content }: { kind: DocumentKind; content: DocumentContent }) {
  const { t } = useTranslation();
  const words = useDocumentWords();
  const textOf = useContentText();
  return (
    <dl className="facts">
      {Object.entries(documents[kind].fields).map(([key, field]) => (
        <div key={key}>
          <dt>{words.fields[kind][key]?.[0]}</dt>
          <dd className="reading prewrap">
            {textOf(field, content[key]) ?? <span className="secondary">{t('documents.nothing')}</span>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
