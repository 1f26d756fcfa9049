// The class to expect, in one sentence, and what it rests on: lists that are shown whole and answered in one act.
import { ListChecks } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { classify, type Presumption } from '@registry/classifier';
import type { Headline } from '@registry/contracts';
import { lists, type ListId, type PresumedListId } from '@registry/law/lists';
import { ClassBadge } from '../../fittings/class/badge';
import { answerText, questionOf } from '../../fittings/law/answer-text';
import type { Standing } from '../../fittings/law/answers';
import type { Law } from '../../fittings/law/law';
import { titleIn, useLawWords } from '../../fittings/law/law-words';
import { useProvisionName } from '../../fittings/law/provision';
import { Disclosure } from '../../furniture/disclosure';
import { Button } from '../../furniture/forms/button';
import { today } from '../../words/zone';
import type { DraftAction } from './draft/use-draft';
import sheet from './questions.module.css';

export function PresumptionBox({
  law,
  standing,
  presumption,
  dispatch,
  onJump,
}: {
  law: Law;
  standing: Standing;
  presumption: Presumption;
  dispatch: (action: DraftAction) => void;
  onJump: (key: string) => void;
}) {
  const { t } = useTranslation();
  const words = useLawWords();
  const provisionName = useProvisionName();
  const because = deciding(law, standing, presumption).map(
    ({ rule, provision }) => `${titleIn(words.rules, rule)} (${provisionName(provision)})`,
  );
  const unless = presumption.rests.map(({ list, keys }) =>
    words.lists[list as PresumedListId].presumed.replace('{count}', String(keys.length)),
  );
  const name = t(`class.${presumption.class as Headline}`);
  return (
    <div className={sheet.presumption}>
      <ClassBadge
        state={null}
        presumption={{
          class: presumption.class as Headline,
          open: presumption.rests.flatMap(({ keys }) => keys).length,
        }}
      />
      <p className="small">
        {because.length === 0
          ? t('presumption.class', { class: name })
          : t('presumption.because', { class: name, reasons: because.join(t('problem.semicolon')) })}{' '}
        {t('presumption.unless', { unless: unless.join(t('presumption.or')) })}
      </p>
      {presumption.rests.map(({ list, keys }) => {
        const { title, alike, reason } = words.lists[list as PresumedListId];
        return (
          <Disclosure key={list} isQuiet summary={t('presumption.list', { title, count: keys.length })}>
            <div className="stack stack--tight small">
              <p className="secondary">{reason}</p>
              <ul className="bullets">
                {keys.map((key) => (
                  <li key={key}>
                    <button type="button" className="link-button" onClick={() => onJump(key)}>
                      {questionOf(words, key)}
                    </button>
                  </li>
                ))}
              </ul>
              <Button compact onPress={() => dispatch({ do: 'answer-list', keys, value: answerOf(list as ListId) })}>
                <ListChecks className="icon icon--small" aria-hidden="true" /> {alike}
              </Button>
              <p className="secondary">
                {t('presumption.act', {
                  count: keys.length,
                  answer: answerText(t, words, '', answerOf(list as ListId)),
                })}
              </p>
            </div>
          </Disclosure>
        );
      })}
    </div>
  );
}

const answerOf = (id: ListId): boolean => lists.find((list) => list.id === id)!.answer;

/** What holds then and rests on what was said, not on what is presumed; of two that say the same the narrower. */
function deciding(law: Law, { facts }: Standing, { class: name, rests }: Presumption) {
  const presumed = rests.flatMap(({ list, keys }) => keys.map((key) => [key, answerOf(list as ListId)] as const));
  const isOrdinary = (key: string): boolean => lists.some(({ questions }) => questions.some((one) => one.key === key));
  const { findings } = classify(law.compiled, { ...facts, ...Object.fromEntries(presumed) }, today(), {
    missing: false,
  });
  const held = findings.filter(({ truth }) => truth === 'true');
  const carries = new Set(held.flatMap(({ gives, decidedBy }) => (gives === name ? decidedBy : [])));
  const said = held.filter(
    ({ gives, decidedBy }) =>
      decidedBy.length > 0 &&
      (gives === undefined || gives === name) &&
      decidedBy.every((key) => carries.has(key) && facts[key] !== undefined && !isOrdinary(key)),
  );
  return said.filter(
    ({ decidedBy }) => !said.some((other) => other.decidedBy.length < decidedBy.length && isPartOf(other, decidedBy)),
  );
}

const isPartOf = ({ decidedBy }: { decidedBy: readonly string[] }, keys: readonly string[]): boolean =>
  decidedBy.every((key) => keys.includes(key));
