// All rules: in force, proposed, taken back and former ones; and two of them beside each other.
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { RulesSummary } from '@registry/contracts';
import { keeping, useRead } from '../../../api/reading';
import { useRights } from '../../../api/rights';
import { Badge } from '../../../fittings/class/badge';
import { Failed } from '../../../fittings/page/failed';
import { Select } from '../../../furniture/forms/field';
import { Form } from '../../../furniture/forms/form';
import { Button } from '../../../furniture/forms/button';
import { ButtonLink, Link } from '../../../furniture/link';
import { Loading } from '../../../furniture/states';
import { CursorPages } from '../../../furniture/tables/cursor-pages';
import { Cell, Row, Table } from '../../../furniture/tables/table';
import { useFormats } from '../../../words/formats';
import { LawPart } from '../law-part';
import { RulesState } from './rules-state';
import sheet from '../law.module.css';

export function Rulesets() {
  const { t } = useTranslation();
  const { cursor } = useSearch({ from: '/law/rules' });
  const mayRelease = useRights().ever('release', 'Rules');
  const rules = useRead('listRules', { cursor, limit: 50 }, keeping);
  return (
    <LawPart part="rules">
      {mayRelease && (
        <div>
          <ButtonLink variant="primary" to="/law/propose">
            {t('lawRoom.propose')}
          </ButtonLink>
        </div>
      )}
      {rules.isPending ? (
        <Loading />
      ) : rules.isError ? (
        <Failed error={rules.error} onRetry={() => void rules.refetch()} />
      ) : (
        <>
          <All rules={rules.data.items} />
          <Compare rules={rules.data.items} />
        </>
      )}
      <CursorPages label={t('lawRoom.pages')} search={{ cursor }} nextCursor={rules.data?.nextCursor} />
    </LawPart>
  );
}

function All({ rules }: { rules: readonly RulesSummary[] }) {
  const { t } = useTranslation();
  const formats = useFormats();
  const names = {
    title: t('lawRoom.title'),
    state: t('lawRoom.standing'),
    from: t('lawRoom.begins'),
    by: t('lawRoom.proposedBy'),
    consents: t('lawRoom.consents'),
  };
  return (
    <Table
      caption={t('lawRoom.rules')}
      columns={(['title', 'state', 'from', 'by', 'consents'] as const).map((key) => ({ key, label: names[key] }))}
    >
      {rules.map((each) => (
        <Row key={each.id}>
          <Cell label={names.title} isHeading isTyped>
            <Link to="/law/rules/$id" params={{ id: each.id }}>
              {each.title}
            </Link>{' '}
            <span className="small secondary">
              {t(`lawRoom.layer.${each.layer}`)} · <span className="digits">{each.id}</span>
            </span>
          </Cell>
          <Cell label={names.state}>
            <RulesState of={each} /> {each.isExample && <Badge>{t('lawRoom.example')}</Badge>}
          </Cell>
          <Cell label={names.from}>
            <span className="digits">{formats.day(each.inForceFrom)}</span>
          </Cell>
          <Cell label={names.by}>
            {each.proposedBy === null
              ? t('lawRoom.ships')
              : `${each.proposedBy.name}${each.proposedAt === null ? '' : `, ${formats.dayOf(each.proposedAt)}`}`}
          </Cell>
          <Cell label={names.consents}>
            {each.consents.length === 0 ? '–' : formats.list(each.consents.map(({ by }) => by.name))}
          </Cell>
        </Row>
      ))}
    </Table>
  );
}

/** The two that one most likely asks about stand there already: those in force and those that come or came next. */
function Compare({ rules }: { rules: readonly RulesSummary[] }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const laws = rules.filter(({ layer }) => layer === 'law');
  const inForce = laws.findIndex(({ isInForce }) => isInForce);
  const [before, setBefore] = useState(laws[inForce + (inForce > 0 ? 0 : 1)]?.id ?? '');
  const [after, setAfter] = useState(laws[Math.max(0, inForce - 1)]?.id ?? '');
  const options = rules.map(({ id, title, layer }) => (
    <option key={id} value={id}>
      {`${id} · ${layer === 'law' ? title : t('lawRoom.layer.house')}`}
    </option>
  ));
  return (
    <section className="card stack" aria-labelledby="compare">
      <h2 id="compare">{t('lawRoom.compare')}</h2>
      <Form className={sheet.compare} onSubmit={() => void navigate({ to: '/law/compare', search: { before, after } })}>
        <Select label={t('lawRoom.before')} value={before} onChange={(event) => setBefore(event.target.value)}>
          {options}
        </Select>
        <Select label={t('lawRoom.after')} value={after} onChange={(event) => setAfter(event.target.value)}>
          {options}
        </Select>
        <Button type="submit">{t('lawRoom.doCompare')}</Button>
      </Form>
    </section>
  );
}
