// The register as it stood in the evening of a past day.
import { isVisible } from '@registry/record';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { linkTo } from '../../api/operations';
import { keeping, useRead } from '../../api/reading';
import { ReviewBadge, StandingClass } from '../../fittings/class/badge';
import { ExportButton } from '../../fittings/exporting/export-button';
import { Failed } from '../../fittings/page/failed';
import { Page } from '../../fittings/page/page';
import { PaperLink } from '../../fittings/page/paper-link';
import { Button } from '../../furniture/forms/button';
import { DayField, TextField } from '../../furniture/forms/field';
import { Crumb, Link } from '../../furniture/link';
import { Empty, Loading } from '../../furniture/states';
import { CursorPages } from '../../furniture/tables/cursor-pages';
import { Cell, Row, Table } from '../../furniture/tables/table';
import { useFormats } from '../../words/formats';
import { useLanguage } from '../../words/language';
import { today } from '../../words/zone';
import { SHOWN_OF_THE_PAST } from './past-columns';
import sheet from './register.module.css';

const PAGE = 25;

export function AsOf() {
  const { t } = useTranslation();
  const formats = useFormats();
  const language = useLanguage();
  const navigate = useNavigate();
  const { day = today(), q, cursor } = useSearch({ from: '/systems/as-of' });
  const systems = useRead('listSystemsAsOf', { day, q, cursor, limit: PAGE }, keeping);
  const columns = [
    { key: 'reference', label: t('system.reference') },
    { key: 'name', label: t('system.name') },
    { key: 'unit', label: t('system.unit') },
    { key: 'stage', label: t('system.stage') },
    { key: 'class', label: t('system.class') },
    { key: 'review', label: t('system.review') },
    { key: 'by', label: t('asOf.decidedBy') },
  ];
  return (
    <Page
      title={t('asOf.title', { day: formats.day(day) })}
      crumbs={[
        <Crumb key="register" to="/systems">
          {t('menu.register')}
        </Crumb>,
      ]}
      intro={t('asOf.intro')}
      actions={<ExportButton table="systems" search={{ asOf: day, q }} shown={SHOWN_OF_THE_PAST} />}
    >
      <div className="stack">
        <Choose
          key={`${day} ${q ?? ''}`}
          day={day}
          text={q ?? ''}
          onChoose={(chosen) => void navigate({ to: '/systems/as-of', search: chosen })}
        />
        <p className="row">
          <PaperLink
            href={linkTo('printRegister', { day, language })}
            title={t('paper.registerOf', { day: formats.day(day) })}
          />
        </p>
        {systems.isPending ? (
          <Loading />
        ) : systems.isError ? (
          <Failed error={systems.error} onRetry={() => void systems.refetch()} />
        ) : systems.data.items.length === 0 ? (
          <Empty title={t('asOf.empty')} />
        ) : (
          <div className="table-frame">
            <Table caption={t('asOf.title', { day: formats.day(day) })} columns={columns}>
              {systems.data.items.map(({ record, class: state, decidedClass, reviewState, decidedBy }) => (
                <Row key={record.id}>
                  <Cell label={t('system.reference')}>
                    <span className="nowrap digits small">{record.reference}</span>
                  </Cell>
                  <Cell label={t('system.name')} isHeading>
                    <Link to="/systems/$id/history" params={{ id: record.reference }} className={sheet.registerName}>
                      {record.name}
                    </Link>
                  </Cell>
                  <Cell label={t('system.unit')}>{record.unit.code}</Cell>
                  <Cell label={t('system.stage')}>{t(`stage.${record.stage}`)}</Cell>
                  <Cell label={t('system.class')}>
                    <StandingClass state={state} decided={decidedClass} />
                  </Cell>
                  <Cell label={t('system.review')}>
                    <ReviewBadge state={reviewState} />
                  </Cell>
                  <Cell label={t('asOf.decidedBy')} isTyped>
                    {decidedBy?.name ?? '–'}
                  </Cell>
                </Row>
              ))}
            </Table>
          </div>
        )}
        <CursorPages label={t('register.pages')} search={{ day, q, cursor }} nextCursor={systems.data?.nextCursor} />
      </div>
    </Page>
  );
}

function Choose({
  day,
  text,
  onChoose,
}: {
  day: string;
  text: string;
  onChoose: (chosen: { day: string; q?: string | undefined }) => void;
}) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState({ day, text });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (typed.day !== '') onChoose({ day: typed.day, q: !isVisible(typed.text) ? undefined : typed.text.trim() });
  };
  return (
    <form className={sheet.registerSearch} role="search" aria-label={t('asOf.open')} onSubmit={submit}>
      <DayField
        label={t('asOf.day')}
        max={today()}
        min="2024-08-01"
        required
        value={typed.day}
        onChange={(event) => setTyped({ ...typed, day: event.target.value })}
      />
      <TextField
        label={t('asOf.name')}
        type="search"
        maxLength={200}
        value={typed.text}
        onChange={(event) => setTyped({ ...typed, text: event.target.value })}
      />
      <Button type="submit">{t('register.find')}</Button>
    </form>
  );
}
