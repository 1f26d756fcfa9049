// Yes, no or not known, in one line beside what it is about.
import { useTranslation } from 'react-i18next';
import { classes } from '../../../furniture/classes';
import sheet from '../questions.module.css';

export type Mark = 'yes' | 'no' | 'unknown';
const MARKS: readonly Mark[] = ['yes', 'no', 'unknown'];

export function Marks({
  labelledBy,
  now,
  onMark,
}: {
  /** Id of the words that the marks answer; names the buttons too. */
  labelledBy: string;
  /** Null while nothing was said. */
  now: Mark | null;
  onMark: (mark: Mark) => void;
}) {
  const { t } = useTranslation();
  return (
    <span role="radiogroup" aria-labelledby={labelledBy} className={sheet.manyMarks}>
      {MARKS.map((one) => (
        <label key={one} className={sheet.manyMark}>
          <input type="radio" name={labelledBy} checked={now === one} onChange={() => onMark(one)} />
          <span className="small">{t(`answer.short.${one}`)}</span>
        </label>
      ))}
    </span>
  );
}

/** One option of many with its marks. */
export function MarkedOption({
  id,
  words,
  now,
  onMark,
}: {
  id: string;
  words: string;
  now: Mark | null;
  onMark: (mark: Mark) => void;
}) {
  return (
    <li className={classes(sheet.manyRow, now === 'yes' && sheet.manyRowYes, now === 'no' && sheet.manyRowNo)}>
      <span id={id}>{words}</span>
      <Marks labelledBy={id} now={now} onMark={onMark} />
    </li>
  );
}
