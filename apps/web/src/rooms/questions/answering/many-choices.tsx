// Several of many: each is yes, no or not known, and "none of the others" closes the list.
import { useId } from 'react';
import { useTranslation } from 'react-i18next';
import type { FactValue } from '@registry/classifier';
import { optionOf } from '../../../fittings/law/answer-text';
import { useLawWords } from '../../../fittings/law/law-words';
import { choicesOf, valueOf } from '../draft/choices';
import type { QuestionProps } from '../question';
import { MarkedOption, type Mark } from './marks';
import sheet from '../questions.module.css';

export function ManyChoices({
  definition,
  value,
  isUnsure,
  dispatch,
}: Pick<QuestionProps, 'definition' | 'value' | 'isUnsure' | 'dispatch'>) {
  const { t } = useTranslation();
  const words = useLawWords();
  const id = useId();
  const { key, options = [] } = definition;
  const { yes, no, isClosed } = choicesOf(value, options);
  const set = (next: FactValue | undefined): void =>
    dispatch(next === undefined ? { do: 'withdraw', key } : { do: 'answer', key, value: next });
  const mark = (option: string, chosen: Mark): void => {
    const rest = (items: readonly string[]): string[] => items.filter((one) => one !== option);
    set(
      valueOf(
        chosen === 'yes' ? [...rest(yes), option] : rest(yes),
        chosen === 'no' ? [...rest(no), option] : rest(no),
        options,
      ),
    );
  };
  return (
    <div className={sheet.many}>
      <ul className={sheet.manyList}>
        {options.map((option) => {
          const now: Mark = yes.includes(option) ? 'yes' : no.includes(option) ? 'no' : 'unknown';
          return (
            <MarkedOption
              key={option}
              id={`${id}-${option}`}
              words={optionOf(words, key, option)}
              now={now}
              onMark={(one) => mark(option, one)}
            />
          );
        })}
      </ul>
      <div className="choices">
        <label className="choice">
          <input
            type="checkbox"
            checked={isClosed}
            onChange={(event) =>
              set(
                event.target.checked
                  ? valueOf(
                      yes,
                      options.filter((option) => !yes.includes(option)),
                      options,
                    )
                  : valueOf(yes, [], options),
              )
            }
          />
          {yes.length === 0 ? t('answer.noneOfThese') : t('answer.noneOfOthers')}
        </label>
        <label className="choice choice--quiet">
          <input
            type="checkbox"
            checked={isUnsure}
            onChange={(event) => dispatch({ do: event.target.checked ? 'doubt' : 'withdraw', key })}
          />
          {t('answer.unknown')}
        </label>
      </div>
    </div>
  );
}
