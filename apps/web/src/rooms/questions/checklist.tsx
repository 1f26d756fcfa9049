// Questions that are ordinarily answered alike, shown whole: each can be answered, and all the rest in one act.
import { ListChecks } from 'lucide-react';
import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { LawList } from '@registry/law/lists';
import { questionOf } from '../../fittings/law/answer-text';
import type { Standing } from '../../fittings/law/answers';
import { definitionOf, type Law } from '../../fittings/law/law';
import { useLawWords } from '../../fittings/law/law-words';
import { classes } from '../../furniture/classes';
import { Button } from '../../furniture/forms/button';
import { FromRecord } from './answering/from-record';
import { Marks } from './answering/marks';
import { QuestionHelp } from './answering/question-help';
import { QuestionNote } from './answering/question-note';
import type { Draft } from './draft/draft';
import type { DraftAction } from './draft/use-draft';
import { questionId } from './question';
import sheet from './questions.module.css';

export const Checklist = memo(function Checklist({
  law,
  list,
  keys,
  standing,
  draft,
  unsure,
  dispatch,
}: {
  law: Law;
  list: LawList;
  keys: readonly string[];
  standing: Standing;
  draft: Draft;
  unsure: ReadonlySet<string>;
  dispatch: (action: DraftAction) => void;
}) {
  const { t } = useTranslation();
  const words = useLawWords();
  const id = useId();
  const { title, alike, rest } = words.lists[list.id];
  const left = keys.filter((key) => standing.facts[key] === undefined && !unsure.has(key));
  const hasOther = keys.some((key) => (standing.facts[key] ?? list.answer) !== list.answer || unsure.has(key));
  const isNext = standing.next !== null && left.includes(standing.next);
  return (
    <fieldset
      className={classes(sheet.question, isNext && sheet.questionNext)}
      aria-describedby={isNext ? `${id}-next` : undefined}
    >
      <legend className={sheet.questionWords}>{title}</legend>
      {isNext && (
        <p id={`${id}-next`} className={classes(sheet.questionHint, 'small')}>
          {t('checklist.next')}
        </p>
      )}
      <ul className={sheet.manyList}>
        {keys.map((key) => {
          const value = standing.facts[key];
          return (
            <li
              key={key}
              id={questionId(key)}
              tabIndex={-1}
              className={classes(
                sheet.manyRow,
                value !== undefined && (value === list.answer ? sheet.manyRowNo : sheet.manyRowYes),
              )}
            >
              <span id={`${id}-${key}`}>{questionOf(words, key)}</span>
              <Marks
                labelledBy={`${id}-${key}`}
                now={value === undefined ? (unsure.has(key) ? 'unknown' : null) : value === true ? 'yes' : 'no'}
                onMark={(mark) =>
                  dispatch(mark === 'unknown' ? { do: 'doubt', key } : { do: 'answer', key, value: mark === 'yes' })
                }
              />
              <div className={sheet.manyMore}>
                <FromRecord answer={standing.known.get(key)} />
                <QuestionHelp definition={definitionOf(law, key)!} />
                {value !== undefined && (
                  <QuestionNote factKey={key} note={draft.notes[key] ?? ''} isAnswered dispatch={dispatch} />
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {left.length > 0 ? (
        <Button
          variant={isNext ? 'primary' : 'secondary'}
          onPress={() => dispatch({ do: 'answer-list', keys: left, value: list.answer })}
        >
          <ListChecks className="icon" aria-hidden="true" /> {hasOther ? rest : alike}
        </Button>
      ) : (
        <p className="small secondary">{t('checklist.done')}</p>
      )}
    </fieldset>
  );
});
