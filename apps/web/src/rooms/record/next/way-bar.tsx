// Under the title of a record: how far it is, and the one thing that is next for whoever looks.
import type { SystemDetail } from '@registry/contracts';
import { useTranslation } from 'react-i18next';
import { Check, Circle, CircleDashed } from 'lucide-react';
import { useRights } from '../../../api/rights';
import { ButtonLink } from '../../../furniture/link';
import sheet from '../record.module.css';
import { nextOf, STEPS, stepsOf, type May, type Next, type StepState } from './way';

const SHAPES = { done: Check, open: Circle, none: CircleDashed } as const satisfies Record<StepState, unknown>;

/** Where each is done, or where one sees what is waited for. */
const WHERE = {
  answerQuestions: '/systems/$id/review',
  classify: '/systems/$id/questions',
  goOn: '/systems/$id/questions',
  submit: '/systems/$id/review',
  submitAgain: '/systems/$id/review',
  decide: '/reviews/$id',
  wait: '/systems/$id/review',
  duties: '/systems/$id/duties',
  database: '/systems/$id/registration',
} as const satisfies Record<Exclude<Next, 'waitForAnswers' | 'nothing'>, string>;

export function WayBar({ id, system }: { id: string; system: SystemDetail }) {
  const { t } = useTranslation();
  const rights = useRights();
  const may: May = {
    answer: rights.system('assess', system),
    submit: rights.system('submit', system),
    decide: rights.system('decide', system, 'Review'),
    meetDuties: rights.system('update', system, 'Duty'),
    register: rights.system('update', system),
  };
  const { duties, questions } = system.progress;
  const steps = stepsOf(system);
  const next = nextOf(system, may);
  return (
    <div className={sheet.way}>
      <ol className={sheet.steps} aria-label={t('way.title')}>
        {STEPS.filter((step) => steps[step] !== 'none').map((step) => {
          const Shape = SHAPES[steps[step]];
          return (
            <li key={step} data-state={steps[step]}>
              <Shape className="icon icon--small" aria-hidden="true" />
              {step === 'duties' ? t('way.duties', duties) : t(`way.${step}`)}
              <span className="visually-hidden"> ({t(`way.state.${steps[step]}`)})</span>
            </li>
          );
        })}
      </ol>
      {(next === 'wait' || next === 'waitForAnswers') && <p className="small">{t(`way.${next}`)}</p>}
      {next !== 'waitForAnswers' && next !== 'nothing' && (
        <ButtonLink to={WHERE[next]} params={{ id }} compact variant="primary">
          {t(`way.next.${next}`, { count: questions })}
        </ButtonLink>
      )}
    </div>
  );
}
