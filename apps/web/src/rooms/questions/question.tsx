// One question: its words, where it comes from, its answer and a note.
import { NotebookPen } from 'lucide-react';
import { memo, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactDefinition, FactValue } from '@registry/classifier';
import { exampleOf, helpOf, optionOf, questionOf } from '../../fittings/law/answer-text';
import { titleIn, useLawWords } from '../../fittings/law/law-words';
import { Provision } from '../../fittings/law/provision';
import { classes } from '../../furniture/classes';
import { Disclosure } from '../../furniture/disclosure';
import { Radios } from '../../furniture/forms/choice';
import { TextArea } from '../../furniture/forms/field';
import type { DraftAction } from './draft/use-draft';
import { ManyChoices } from './many-choices';
import { ValueField } from './value-field';
import sheet from './questions.module.css';

export interface QuestionProps {
  definition: FactDefinition;
  value: FactValue | undefined;
  isUnsure: boolean;
  isNext: boolean;
  /** A question of the house rules: it stands in no law. */
  isOfTheHouse: boolean;
  note: string;
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
  dispatch,
}: QuestionProps) {
  const { t } = useTranslation();
  const words = useLawWords();
  const { key } = definition;
  const help = helpOf(words, key);
  const example = exampleOf(words, key);
  const [isNoting, setIsNoting] = useState(note !== '');
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
      <div className={classes(sheet.questionSource, 'small')}>
        {isOfTheHouse ? (
          <span className="secondary">{titleIn(words.stages, definition.stage)}</span>
        ) : (
          <Provision of={definition.provision} />
        )}
        {(help ?? example) !== undefined && (
          <Disclosure isQuiet summary={t('question.help')}>
            <div className="stack stack--tight reading">
              {help !== undefined && <p>{help}</p>}
              {definition.guidance !== undefined && (
                <p className="secondary">
                  <strong>{t('question.guidance')}</strong> {definition.guidance.source} (
                  {titleIn(words.certainties, definition.guidance.certainty)})
                </p>
              )}
              {example !== undefined && (
                <p>
                  <strong>{t('question.example')}</strong> {example}
                </p>
              )}
              {definition.ifUnknown !== undefined && (
                <p className="secondary">
                  <strong>{t('question.ifUnknown')}</strong> {titleIn(words.ifUnknown, definition.ifUnknown)}
                </p>
              )}
            </div>
          </Disclosure>
        )}
      </div>
      <AnswerField definition={definition} value={value} isUnsure={isUnsure} dispatch={dispatch} />
      {isNoting ? (
        <TextArea
          label={t('question.note')}
          help={value === undefined ? t('question.noteNeedsAnswer') : undefined}
          optional
          rows={2}
          maxLength={2000}
          value={note}
          onChange={(event) => dispatch({ do: 'note', key, note: event.target.value })}
        />
      ) : (
        <button
          type="button"
          className={classes('link-button small', sheet.questionNote)}
          onClick={() => setIsNoting(true)}
        >
          <NotebookPen className="icon icon--small" aria-hidden="true" /> {t('question.addNote')}
        </button>
      )}
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
      return <ManyChoices definition={definition} value={value} isUnsure={isUnsure} dispatch={dispatch} />;
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
