// What the files say from which a record came: also in columns that no field takes.
import { Fragment } from 'react';
import { useTranslation } from 'react-i18next';
import type { SystemOrigin } from '@registry/contracts';
import { useItems } from '../../api/reading';
import { Disclosure } from '../../furniture/disclosure';
import { useFormats } from '../../words/formats';

export function OriginsBox({ id }: { id: string }) {
  const { t } = useTranslation();
  const origins = useItems('listSystemOrigins', { id });
  if (origins.data === undefined || origins.data.length === 0) return null;
  return (
    <section className="card stack" aria-labelledby="origins">
      <h2 id="origins">{t('overview.origins')}</h2>
      {origins.data.map((origin) => (
        <Origin key={`${origin.source} ${origin.row}`} origin={origin} />
      ))}
    </section>
  );
}

function Origin({ origin: { source, externalId, file, row, at, besides } }: { origin: SystemOrigin }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const columns = Object.entries(besides);
  return (
    <div className="stack stack--tight">
      <p>
        <strong>{externalId === null ? source : `${source} · ${externalId}`}</strong>{' '}
        <span className="secondary">{t('overview.originRow', { file, row, day: formats.dayOf(at) })}</span>
      </p>
      {columns.length > 0 && (
        <Disclosure isQuiet summary={t('overview.originBesides', { count: columns.length })}>
          <dl className="facts">
            {columns.map(([header, text]) => (
              <Fragment key={header}>
                <dt>{header}</dt>
                <dd className="reading prewrap">{text}</dd>
              </Fragment>
            ))}
          </dl>
        </Disclosure>
      )}
    </div>
  );
}
