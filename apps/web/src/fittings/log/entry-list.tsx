// Entries of the log in words: what was done, by whom, when, and where it stands in the log.
import { useTranslation } from 'react-i18next';
import type { TrailEntry } from '@registry/contracts';
import { Disclosure } from '../../furniture/disclosure';
import { Link } from '../../furniture/link';
import { useFormats } from '../../words/formats';
import { useEntrySentence } from './entry-words';
import { FieldChanges } from './field-changes';
import './log.css';

/** What is told field by field. */
const TELLS_FIELDS = new Set(['system.change', 'system.hand-over', 'system.merge', 'system.unmerge']);

export function EntryList({ entries, showsSubject }: { entries: readonly TrailEntry[]; showsSubject?: boolean }) {
  return (
    <ol className="entries">
      {entries.map((one) => (
        <Entry key={one.entry.hash} of={one} showsSubject={showsSubject ?? false} />
      ))}
    </ol>
  );
}

function Entry({
  of: { entry, number, actorName, named, isWhole },
  showsSubject,
}: {
  of: TrailEntry;
  showsSubject: boolean;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const sentence = useEntrySentence();
  return (
    <li className={number === null ? 'entries__one' : 'entries__one entries__one--sealed'}>
      <p>
        <strong>{sentence(entry)}</strong>
      </p>
      <p className="small secondary">
        {actorName ?? t('history.product')}
        {entry.actor.kind === 'token' && ` (${t('history.byToken')})`} ·{' '}
        <time dateTime={entry.at}>{formats.instant(entry.at)}</time> ·{' '}
        <span className="digits">
          {number === null ? t('history.unsealed') : t('history.sealed', { number: formats.number(number) })}
        </span>
        {showsSubject && entry.subject.type === 'AiSystem' && (
          <>
            {' '}
            ·{' '}
            <Link to="/systems/$id/history" params={{ id: entry.subject.id }}>
              {t('history.toSystem')}
            </Link>
          </>
        )}
      </p>
      {!isWhole && <p className="small secondary">{t('history.partly')}</p>}
      {TELLS_FIELDS.has(entry.intent) && <FieldChanges fact={entry.payload.fact} named={named} />}
      <Disclosure isQuiet summary={t('history.proof')}>
        <dl className="facts">
          <dt>{t('history.intent')}</dt>
          <dd className="code">{entry.intent}</dd>
          <dt>{t('history.subject')}</dt>
          <dd className="code">
            {entry.subject.type} {entry.subject.id} · {entry.seq}
          </dd>
          <dt>{t('history.hash')}</dt>
          <dd className="code">{entry.hash}</dd>
          <dt>{t('history.previous')}</dt>
          <dd className="code">{entry.previous ?? '–'}</dd>
          <dt>{t('history.payload')}</dt>
          <dd className="code">{entry.payloadDigest}</dd>
        </dl>
      </Disclosure>
    </li>
  );
}
