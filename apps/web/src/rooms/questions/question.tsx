// One question: its words, where it comes from, its answer and a note.
import { memo, useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactDefinition, FactValue } from '@registry/classifier';
import type { KnownAnswer } from '@registry/record/known-answers';
import { optionOf, questionOf } from '../../fittings/law/answer-text';
import { useLawWords } from '../../fittings/law/law-words';
import { classes } from '../../furniture/classes';
import { Radios } from '../../furniture/forms/choice';
import { FromRecord } from './answering/from-record';
import { ListedUses } from './answering/listed-uses';
import { ManyChoices } from './answering/many-choices';
import { QuestionHelp } from './answering/question-help';
import { QuestionNote } from './answering/question-note';
import { ValueField } from './answering/value-field';
import type { DraftAction } from './draft/use-draft';
import sheet from './questions.module.css';

export interface QuestionProps {
  definition: FactDefinition;
  value: FactValue | undefined;
  isUnsure: boolean;
  isNext: boolean;
  /** A question of the house rules: it stands in no law. */
  isOfTheHouse: boolean;
  note: string;
  /** What record or institution answer, while nobody says otherwise. */
  known?: KnownAnswer | undefined;
  dispatch: (action: DraftAction) => void;
}

/** The id of a question on the page, for jumps. */
export function questionId(key: string): string {
  return `question-${key}`;
}

export const Question = memo(function Question({
  definition,
  value,
  isUnsure,
  isNext,
  isOfTheHouse,
  note,
  known,
  dispatch,
}: QuestionProps) {
  const { t } = useTranslation();
  const words = useLawWords();
  const { key } = definition;
  const id = useId();
  return (
    <fieldset
      id={questionId(key)}
      tabIndex={-1}
      className={classes(sheet.question, isNext && sheet.questionNext)}
      aria-describedby={isNext ? `${id}-next` : undefined}
    >
      <legend className={sheet.questionWords}>{questionOf(words, key)}</legend>
      {isNext && (
        <p id={`${id}-next`} className={classes(sheet.questionHint, 'small')}>
          {t('question.next')}
        </p>
      )}
      <QuestionHelp definition={definition} isOfTheHouse={isOfTheHouse} />
      <FromRecord answer={known} />
      <AnswerField definition={definition} value={value} isUnsure={isUnsure} dispatch={dispatch} />
      <QuestionNote factKey={key} note={note} isAnswered={value !== undefined} dispatch={dispatch} />
    </fieldset>
  );
});

function AnswerField({
  definition,
  value,
  isUnsure,
  dispatch,
}: Pick<QuestionProps, 'definition' | 'value' | 'isUnsure' | 'dispatch'>) {
  const { t } = useTranslation();
  const words = useLawWords();
  const { key, kind, options = [] } = definition;
  const unknown = { value: 'unknown', label: t('answer.unknown'), isQuiet: true };
  const doubtful = isUnsure ? 'unknown' : null;
  switch (kind) {
    case 'boolean':
      return (
        <Radios
          options={[{ value: 'yes', label: t('answer.yes') }, { value: 'no', label: t('answer.no') }, unknown]}
          value={typeof value === 'boolean' ? (value ? 'yes' : 'no') : doubtful}
          onChange={(chosen) =>
            dispatch(chosen === 'unknown' ? { do: 'doubt', key } : { do: 'answer', key, value: chosen === 'yes' })
          }
        />
      );
    case 'enum':
      return (
        <Radios
          options={[...options.map((option) => ({ value: option, label: optionOf(words, key, option) })), unknown]}
          value={typeof value === 'string' ? value : doubtful}
          isStacked={options.length > 3}
          onChange={(chosen) =>
            dispatch(chosen === 'unknown' ? { do: 'doubt', key } : { do: 'answer', key, value: chosen })
          }
        />
      );
    case 'multi-enum':
      return key === 'annex3_uses' ? (
        <ListedUses definition={definition} value={value} isUnsure={isUnsure} dispatch={dispatch} />
      ) : (
        <ManyChoices definition={definition} value={value} isUnsure={isUnsure} dispatch={dispatch} />
      );
    case 'number':
    case 'date':
      return (
        <ValueField
          key={String(value)}
          definition={definition}
          kind={kind}
          value={value}
          isUnsure={isUnsure}
          dispatch={dispatch}
        />
      );
  }
}
