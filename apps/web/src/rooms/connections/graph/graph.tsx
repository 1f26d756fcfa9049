// What a system uses and what uses it, as a picture to several steps; the same as a list of sentences.
import { NEIGHBOUR_STEPS_MOST, type Neighbourhood, type NeighbourRelation } from '@registry/contracts';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import { keeping, useRead } from '../../../api/reading';
import { StandingClass } from '../../../fittings/class/badge';
import { Failed } from '../../../fittings/page/failed';
import { classes } from '../../../furniture/classes';
import { Disclosure } from '../../../furniture/disclosure';
import { RadioField } from '../../../furniture/forms/choice';
import { Link } from '../../../furniture/link';
import { Loading } from '../../../furniture/states';
import { BOX, courseOf, layoutOf, type Placed } from './layout';
import sheet from './graph.module.css';

export function Graph({ id }: { id: string }) {
  const { t } = useTranslation();
  const { steps = 1 } = useSearch({ from: '/systems/$id/connections' });
  const navigate = useNavigate();
  const found = useRead('getNeighbourhood', { id, steps }, keeping);
  return (
    <section className="stack" aria-labelledby="neighbours">
      <div className="row row--spread">
        <h2 id="neighbours">{t('graph.title')}</h2>
        <RadioField
          label={t('graph.steps')}
          value={String(steps)}
          options={Array.from({ length: NEIGHBOUR_STEPS_MOST }, (_, index) => ({
            value: String(index + 1),
            label: t('graph.step', { count: index + 1 }),
          }))}
          onChange={(chosen) =>
            void navigate({
              to: '/systems/$id/connections',
              params: { id },
              search: (before) => ({ ...before, steps: chosen === '1' ? undefined : Number(chosen) }),
              replace: true,
              resetScroll: false,
            })
          }
        />
      </div>
      {found.isPending ? (
        <Loading />
      ) : found.isError ? (
        <Failed error={found.error} onRetry={() => void found.refetch()} />
      ) : found.data.relations.length === 0 ? (
        <p className="secondary">{t('graph.none')}</p>
      ) : (
        <>
          <Picture all={found.data} />
          {found.data.isCut && <p className="secondary small">{t('graph.cut')}</p>}
          <Disclosure summary={t('graph.asList')}>
            <Sentences all={found.data} />
          </Disclosure>
        </>
      )}
    </section>
  );
}

function Picture({ all }: { all: Neighbourhood }) {
  const { t } = useTranslation();
  const { boxes, wide, high } = layoutOf(all);
  const by = new Map(boxes.map((box) => [box.of.system.id, box]));
  return (
    // A picture wider than the window is moved by the keyboard too.
    <div className={sheet.frame} role="region" aria-label={t('graph.asPicture')} tabIndex={0}>
      <svg width={wide} height={high} viewBox={`0 0 ${wide} ${high}`} className={sheet.picture}>
        <Lines relations={all.relations} by={by} />
        {boxes.map(({ of, left, top }) => (
          <foreignObject key={of.system.id} x={left} y={top} width={BOX.wide} height={BOX.high}>
            <div className={classes(sheet.box, of.steps === 0 && sheet.middle)}>
              {of.steps === 0 ? (
                <strong className={sheet.name} title={of.system.name}>
                  {of.system.name}
                </strong>
              ) : (
                <Link
                  to="/systems/$id"
                  params={{ id: of.system.reference }}
                  className={sheet.name}
                  title={of.system.name}
                >
                  {of.system.name}
                </Link>
              )}
              <StandingClass state={of.class} decided={of.decidedClass} />
            </div>
          </foreignObject>
        ))}
      </svg>
    </div>
  );
}

function Lines({ relations, by }: { relations: readonly NeighbourRelation[]; by: ReadonlyMap<string, Placed> }) {
  const { t } = useTranslation();
  const tip = useId();
  return (
    <g aria-hidden="true">
      <defs>
        <marker id={tip} viewBox="0 0 6 6" refX="6" refY="3" markerWidth="6" markerHeight="6" orient="auto">
          <path d="M0 0 6 3 0 6z" className={sheet.tip} />
        </marker>
      </defs>
      {relations.map(({ from, to, kind }) => {
        const [one, other] = [by.get(from), by.get(to)];
        if (one === undefined || other === undefined) return null;
        const { x1, y1, x2, y2, middle } = courseOf(one, other);
        return (
          <g key={`${from} ${kind} ${to}`}>
            <path
              d={`M${x1} ${y1} C${middle} ${y1} ${middle} ${y2} ${x2} ${y2}`}
              className={sheet.line}
              markerEnd={`url(#${tip})`}
            />
            <text x={middle} y={(y1 + y2) / 2 - 6} className={sheet.kind}>
              {t(`relation.${kind}_from`)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function Sentences({ all: { systems, relations } }: { all: Neighbourhood }) {
  const { t } = useTranslation();
  const by = new Map(systems.map(({ system }) => [system.id, system]));
  return (
    <ul className="stack stack--tight">
      {relations.map(({ from, to, kind }) => {
        const [one, other] = [by.get(from), by.get(to)];
        if (one === undefined || other === undefined) return null;
        return (
          <li key={`${from} ${kind} ${to}`}>
            <Link to="/systems/$id" params={{ id: one.reference }}>
              {one.name}
            </Link>{' '}
            {t(`relation.${kind}_from`)}{' '}
            <Link to="/systems/$id" params={{ id: other.reference }}>
              {other.name}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
