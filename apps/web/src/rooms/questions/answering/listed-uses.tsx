// The uses of Annex III by area: only an area that somebody opens shows its uses, and all others are "no".
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ANNEX_3_AREAS, type AnnexArea } from '@registry/law/lists';
import { optionOf } from '../../../fittings/law/answer-text';
import { useLawWords } from '../../../fittings/law/law-words';
import { classes } from '../../../furniture/classes';
import { choicesOf, valueOf } from '../draft/choices';
import type { QuestionProps } from '../question';
import { MarkedOption, type Mark } from './marks';
import sheet from '../questions.module.css';

const areaOf = (use: string): AnnexArea => use.charAt(0) as AnnexArea;

export function ListedUses({
  definition,
  value,
  isUnsure,
  dispatch,
}: Pick<QuestionProps, 'definition' | 'value' | 'isUnsure' | 'dispatch'>) {
  const { t } = useTranslation();
  const words = useLawWords();
  const id = useId();
  const { key, options = [] } = definition;
  const { yes, no } = choicesOf(value, options);
  const [opened, setOpened] = useState<ReadonlySet<AnnexArea>>(new Set());
  const isNone = Array.isArray(value) && yes.length === 0;
  const unknown = options.filter((use) => !yes.includes(use) && !no.includes(use));
  /** Where something was chosen, or is still open while the rest was answered. */
  const isOpen = (area: AnnexArea): boolean =>
    opened.has(area) ||
    yes.some((use) => areaOf(use) === area) ||
    (value !== undefined && unknown.some((use) => areaOf(use) === area));
  const set = (nextYes: readonly string[], nextUnknown: readonly string[]): void => {
    const rest = options.filter((use) => !nextYes.includes(use) && !nextUnknown.includes(use));
    const next = valueOf(nextYes, rest, options);
    dispatch(next === undefined ? { do: 'withdraw', key } : { do: 'answer', key, value: next });
  };
  const without = (uses: readonly string[], one: string): string[] => uses.filter((use) => use !== one);
  const mark = (use: string, chosen: Mark): void => {
    const stillUnknown = value === undefined ? [] : without(unknown, use);
    set(
      chosen === 'yes' ? [...without(yes, use), use] : without(yes, use),
      chosen === 'unknown' ? [...stillUnknown, use] : stillUnknown,
    );
  };
  const toggle = (area: AnnexArea): void => {
    if (!isOpen(area)) {
      setOpened(new Set([...opened, area]));
      return;
    }
    setOpened(new Set([...opened].filter((one) => one !== area)));
    if (value === undefined) return;
    set(
      yes.filter((use) => areaOf(use) !== area),
      unknown.filter((use) => areaOf(use) !== area),
    );
  };
  return (
    <div className={sheet.many}>
      <div className="choices">
        <label className="choice">
          <input
            type="checkbox"
            checked={isNone}
            onChange={(event) => {
              setOpened(new Set());
              dispatch(event.target.checked ? { do: 'answer', key, value: [] } : { do: 'withdraw', key });
            }}
          />
          {t('listedUses.none')}
        </label>
      </div>
      <ul className={sheet.areas}>
        {ANNEX_3_AREAS.map((area) => {
          const uses = options.filter((use) => areaOf(use) === area);
          return (
            <li key={area} className={classes(sheet.area, isOpen(area) && sheet.areaOpen)}>
              <label className={sheet.areaHead}>
                <input
                  type="checkbox"
                  checked={isOpen(area)}
                  aria-controls={`${id}-${area}`}
                  onChange={() => toggle(area)}
                />
                <span>
                  <strong>{words.areas[area].title}</strong>
                  <span className="secondary small">
                    {' '}
                    {t('listedUses.example', { use: words.areas[area].example })}
                  </span>
                </span>
              </label>
              <div id={`${id}-${area}`} hidden={!isOpen(area)}>
                {isOpen(area) && (
                  <ul className={sheet.manyList}>
                    {uses.map((use) => {
                      const now = yes.includes(use) ? 'yes' : no.includes(use) ? 'no' : null;
                      return (
                        <MarkedOption
                          key={use}
                          id={`${id}-${use}`}
                          words={optionOf(words, key, use)}
                          now={now ?? (value === undefined ? null : 'unknown')}
                          onMark={(chosen) => mark(use, chosen)}
                        />
                      );
                    })}
                  </ul>
                )}
              </div>
            </li>
          );
        })}
      </ul>
      {yes.length > 0 && (
        <p className="small secondary" role="status">
          {unknown.length === 0 ? t('listedUses.othersNo') : t('listedUses.othersNoBut', { count: unknown.length })}
        </p>
      )}
      <label className="choice choice--quiet">
        <input
          type="checkbox"
          checked={isUnsure}
          onChange={(event) => dispatch({ do: event.target.checked ? 'doubt' : 'withdraw', key })}
        />
        {t('answer.unknown')}
      </label>
    </div>
  );
}
