// A number or a day. It counts once it is whole.
import { isDay, isVisible } from '@registry/record';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { questionOf } from '../../../fittings/law/answer-text';
import { useLawWords } from '../../../fittings/law/law-words';
import { Check } from '../../../furniture/forms/check';
import { TextField } from '../../../furniture/forms/field';
import type { QuestionProps } from '../question';
import sheet from '../questions.module.css';

export function ValueField({
  definition,
  kind,
  value,
  isUnsure,
  dispatch,
}: Pick<QuestionProps, 'definition' | 'value' | 'isUnsure' | 'dispatch'> & { kind: 'number' | 'date' }) {
  const { t } = useTranslation();
  const words = useLawWords();
  const { key } = definition;
  const [typed, setTyped] = useState(value === undefined ? '' : String(value));
  const [isWrong, setIsWrong] = useState(false);
  const settle = (): void => {
    if (!isVisible(typed)) {
      setIsWrong(false);
      if (value !== undefined) dispatch({ do: 'withdraw', key });
      return;
    }
    const number = Number(typed.replace(',', '.').replaceAll(/\s/g, ''));
    const isRight = kind === 'date' ? isDay(typed) : Number.isFinite(number) && number >= 0;
    setIsWrong(!isRight);
    if (isRight && String(value) !== typed) dispatch({ do: 'answer', key, value: kind === 'date' ? typed : number });
  };
  return (
    <div className={sheet.questionValue}>
      <TextField
        label={questionOf(words, key)}
        isLabelHidden
        type={kind === 'date' ? 'date' : 'text'}
        inputMode={kind === 'number' ? 'decimal' : undefined}
        help={kind === 'number' ? t('question.numberHelp') : undefined}
        error={isWrong ? t(`question.wrong.${kind}`) : undefined}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={settle}
      />
      <Check
        checked={isUnsure}
        onChange={(event) => {
          setTyped('');
          dispatch({ do: event.target.checked ? 'doubt' : 'withdraw', key });
        }}
      >
        {t('answer.unknown')}
      </Check>
    </div>
  );
}
