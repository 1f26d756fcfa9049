// What the owner says: the answers that carry the class, one line each; then what changed; the others are folded.
import { useTranslation } from 'react-i18next';
import type { Assessment } from '@registry/contracts';
import { AnswersList } from '../../../fittings/assessment/answers-list';
import { Badge } from '../../../fittings/class/badge';
import { CommentsButton } from '../../../fittings/comments/commenting';
import { AnswerEvidence } from '../../../fittings/evidence/answer-evidence';
import { answerText, questionOf } from '../../../fittings/law/answer-text';
import { isOfTheHouse } from '../../../fittings/law/law';
import { useLawWords } from '../../../fittings/law/law-words';
import { Provision, useProvisionName } from '../../../fittings/law/provision';
import { useLaw } from '../../../fittings/law/rules-context';
import { classes } from '../../../furniture/classes';
import { Disclosure } from '../../../furniture/disclosure';
import { useFormats } from '../../../words/formats';
import { Act } from './acts/act';
import sheet from './desk.module.css';

/** More than these are folded: one screen is for what decides. */
const CHANGED_AT_ONCE = 8;

/** @param onAsk asks about an answer; undefined where nothing can be asked now */
export function Said({
  assessment,
  carrying,
  changedAfter,
  onAsk,
}: {
  assessment: Assessment;
  carrying: ReadonlySet<string>;
  /** Answers given after this instant are marked. */
  changedAfter: string | null;
  onAsk: ((key: string) => void) | undefined;
}) {
  const { t } = useTranslation();
  const law = useLaw();
  const answered = law.questions.ruleset.facts
    .map(({ key }) => key)
    .filter((key) => assessment.answers[key] !== undefined);
  const isChanged = (key: string): boolean => changedAfter !== null && assessment.answers[key]!.at > changedAfter;
  const carriers = answered.filter((key) => carrying.has(key));
  const changed = answered.filter((key) => !carrying.has(key) && isChanged(key));
  const rest = answered.filter((key) => !carrying.has(key) && !isChanged(key));
  const line = (key: string) => (
    <Line key={key} of={key} assessment={assessment} isChanged={isChanged(key)} onAsk={onAsk} />
  );
  return (
    <>
      <section aria-labelledby="said">
        <h2 id="said">{t('desk.said')}</h2>
        {carriers.length === 0 ? (
          <p className="secondary">{t('desk.nothingCarries')}</p>
        ) : (
          <ul className={sheet.lines}>{carriers.map(line)}</ul>
        )}
      </section>
      {changed.length > 0 && (
        <section className={sheet.changed} aria-labelledby="changed">
          <h2 id="changed">{t('desk.changed')}</h2>
          <ul className={sheet.lines}>{changed.slice(0, CHANGED_AT_ONCE).map(line)}</ul>
          {changed.length > CHANGED_AT_ONCE && (
            <Disclosure isQuiet summary={t('standing.moreOpen', { count: changed.length - CHANGED_AT_ONCE })}>
              <ul className={sheet.lines}>{changed.slice(CHANGED_AT_ONCE).map(line)}</ul>
            </Disclosure>
          )}
        </section>
      )}
      {rest.length > 0 && (
        <Disclosure summary={t('desk.rest', { count: rest.length })}>
          <AnswersList assessment={assessment} areOpen keys={new Set(rest)} />
        </Disclosure>
      )}
    </>
  );
}

/** A line that opens: who said so and when, with which note and evidence. */
function Line({
  of: key,
  assessment,
  isChanged,
  onAsk,
}: {
  of: string;
  assessment: Assessment;
  isChanged: boolean;
  onAsk: ((key: string) => void) | undefined;
}) {
  const { t } = useTranslation();
  const formats = useFormats();
  const words = useLawWords();
  const law = useLaw();
  const provisionName = useProvisionName();
  const { value, note, by, at, means } = assessment.answers[key]!;
  const provision = law.questions.factByKey.get(key)?.provision ?? '';
  const isHouse = isOfTheHouse(law, key);
  return (
    <li className={classes(sheet.line, isChanged && sheet.isChanged)} data-answer={key}>
      <Disclosure
        summary={
          <>
            {questionOf(words, key)} <strong>{answerText(t, words, key, value)}</strong>
            <span className="secondary small"> · {isHouse ? t('house.rule') : provisionName(provision)}</span>
            {isChanged && (
              <>
                {' '}
                <Badge tone="warning">{t('desk.changed')}</Badge>
              </>
            )}
          </>
        }
      >
        <p className="small secondary">
          {isHouse ? t('house.rule') : <Provision of={provision} />} · {by.name},{' '}
          <time dateTime={at}>{formats.instant(at)}</time>
          {means !== undefined && <> · {t(`question.means.${means}`)}</>}
        </p>
        {onAsk !== undefined && (
          <Act by="q" variant="quiet" onPress={() => onAsk(key)}>
            {t('desk.askOn')}
          </Act>
        )}
      </Disclosure>
      <CommentsButton kind="answer" about={key} title={questionOf(words, key)} />
      <div className={sheet.below}>
        {note !== undefined && <p className="small prewrap">{note}</p>}
        <AnswerEvidence fact={key} question={questionOf(words, key)} />
      </div>
    </li>
  );
}
