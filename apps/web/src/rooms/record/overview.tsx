// Overview of one record, edited in place, section by section.
import { useParams, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SystemDetail } from '@registry/contracts';
import { useRecord } from '../../api/reading';
import { useRights } from '../../api/rights';
import { useIsKept } from '../../fittings/page/kept';
import { Button } from '../../furniture/forms/button';
import { Loading } from '../../furniture/states';
import { useFormats } from '../../words/formats';
import { UnitName } from '../../words/unit-name';
import { AccessBox } from './access/access-box';
import { WithheldBox } from './access/withheld-box';
import { CompletenessBox } from './completeness-box';
import { Details } from './details';
import { ClassCard } from './next/class-card';
import { OriginsBox } from './origins-box';
import { PublicationBox } from './publication-box';
import { editOf, SectionForm } from './section-form';
import { TakeOver } from './taking/take-over';
import '../../fittings/record/record.css';

const SECTIONS = ['what', 'where'] as const;

export function Overview() {
  const { id } = useParams({ from: '/systems/$id' });
  const { field } = useSearch({ from: '/systems/$id/' });
  const { data } = useRecord('getSystem', { id });
  return data === undefined ? (
    <Loading />
  ) : (
    <Sections key={field} field={field} id={id} system={data.value} etag={data.etag} />
  );
}

function Sections({
  id,
  system,
  etag,
  field,
}: {
  id: string;
  system: SystemDetail;
  etag: string | null;
  field: string | undefined;
}) {
  const { t } = useTranslation();
  const rights = useRights();
  const formats = useFormats();
  const mayEdit = rights.system('update', system) && system.stage !== 'retired';
  const isKept = useIsKept();
  // What was begun before a reload goes on.
  const [editing, setEditing] = useState(() => SECTIONS.find((section) => isKept(editOf(system, section))) ?? null);
  const sections = { what: <What system={system} />, where: <Where system={system} /> };
  return (
    <div className="overview">
      <div className="stack">
        {SECTIONS.map((section) => (
          <section key={section} className="card stack" aria-labelledby={`section-${section}`}>
            <div className="row row--spread">
              <h2 id={`section-${section}`}>{t(`wizard.${section}`)}</h2>
              {mayEdit && editing === null && (
                <Button
                  compact
                  aria-label={t('overview.editSection', { section: t(`wizard.${section}`) })}
                  onPress={() => setEditing(section)}
                >
                  {t('overview.edit')}
                </Button>
              )}
            </div>
            {mayEdit && editing === section ? (
              <SectionForm id={id} section={section} system={system} etag={etag} onDone={() => setEditing(null)} />
            ) : (
              sections[section]
            )}
          </section>
        ))}
        <Details {...{ id, system, etag, mayEdit, field }} />
        {mayEdit && <TakeOver id={id} system={system} etag={etag} />}
        <WithheldBox id={id} system={system} etag={etag} mayEdit={mayEdit} />
        <OriginsBox id={id} />
      </div>
      <div className="stack">
        <ClassCard system={system} id={id} />
        <CompletenessBox system={system} />
        <AccessBox id={id} system={system} />
        <PublicationBox id={id} system={system} />
        <section className="card stack" aria-labelledby="about-record">
          <h2 id="about-record">{t('overview.record')}</h2>
          <dl className="stack stack--tight">
            <div>
              <dt className="secondary small">{t('overview.registered')}</dt>
              <dd>{formats.instant(system.registeredAt)}</dd>
            </div>
            <div>
              <dt className="secondary small">{t('system.changed')}</dt>
              <dd>{formats.instant(system.changedAt)}</dd>
            </div>
            <div>
              <dt className="secondary small">{t('overview.version')}</dt>
              <dd className="digits">{system.version}</dd>
            </div>
          </dl>
        </section>
      </div>
    </div>
  );
}

function What({ system }: { system: SystemDetail }) {
  const { t } = useTranslation();
  return (
    <dl className="facts">
      <dt>{t('system.summary')}</dt>
      <dd className="reading prewrap">{system.summary}</dd>
      <dt>{t('system.purpose')}</dt>
      <dd className="reading prewrap">{system.intendedPurpose}</dd>
    </dl>
  );
}

function Where({ system }: { system: SystemDetail }) {
  const { t } = useTranslation();
  return (
    <dl className="facts">
      <dt>{t('system.unit')}</dt>
      <dd>
        {system.unit.code} · <UnitName unit={system.unit} />
      </dd>
      <dt>{t('system.stage')}</dt>
      <dd>{t(`stage.${system.stage}`)}</dd>
      <dt>{t('system.origin')}</dt>
      <dd>{t(`origin.${system.origin}`)}</dd>
      {system.retiredOn !== null && (
        <>
          <dt>{t('system.retired')}</dt>
          <dd className="reading prewrap">
            <RetiredOn day={system.retiredOn} />. {system.retirementReason}
          </dd>
        </>
      )}
    </dl>
  );
}

function RetiredOn({ day }: { day: string }) {
  const formats = useFormats();
  return <time dateTime={day}>{formats.day(day)}</time>;
}
