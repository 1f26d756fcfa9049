// The smallest sets of answers that would raise or lower the class. Found in the browser, when somebody asks.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import { whatWouldChange, type Change, type ChangeSet, type ClassWithin, type Facts } from '@registry/classifier';
import type { Assessment } from '@registry/contracts';
import type { Words } from '@registry/law';
import { Disclosure } from '../../furniture/disclosure';
import { useFormats } from '../../words/formats';
import { optionOf, questionOf } from '../law/answer-text';
import { factsOf } from '../law/answers';
import { titleIn, useLawWords } from '../law/law-words';
import { useLaw } from '../law/rules-context';
import './assessment.css';

export function WhatWouldChangeCard({ assessment }: { assessment: Assessment }) {
  const facts = useMemo(() => factsOf(assessment), [assessment]);
  return (
    <section className="card">
      <WhatWouldChange facts={facts} on={assessment.lawDate} />
    </section>
  );
}

export function WhatWouldChange({ facts, on, onJump }: { facts: Facts; on: string; onJump?: (key: string) => void }) {
  const { t } = useTranslation();
  return (
    <Disclosure summary={t('change.title')}>
      <Found facts={facts} on={on} onJump={onJump} />
    </Disclosure>
  );
}

/** Only made once the disclosure is open: the search takes the blink of an eye, not more, but not less either. */
function Found({ facts, on, onJump }: { facts: Facts; on: string; onJump: ((key: string) => void) | undefined }) {
  const { t } = useTranslation();
  const { compiled } = useLaw();
  const { higher, lower } = useMemo(() => whatWouldChange(compiled, facts, on), [compiled, facts, on]);
  if (higher.length + lower.length === 0) return <p className="secondary small">{t('change.none')}</p>;
  return (
    <div className="stack small">
      {higher.length > 0 && <h4>{t('change.higher')}</h4>}
      {higher.map((each) => (
        <Reached key={each.class} of={each} onJump={onJump} />
      ))}
      {lower.length > 0 && <h4>{t('change.lower')}</h4>}
      {lower.map((each) => (
        <Reached key={each.class} of={each} onJump={onJump} />
      ))}
    </div>
  );
}

function Reached({ of, onJump }: { of: ClassWithin; onJump: ((key: string) => void) | undefined }) {
  const { t } = useTranslation();
  const words = useLawWords();
  return (
    <Disclosure isQuiet summary={t('change.to', { class: titleIn(words.classes, of.class) })}>
      <ol className="changes">
        {of.sets.map((set) => (
          <li key={JSON.stringify(set.changes)}>
            <OneSet set={set} onJump={onJump} />
          </li>
        ))}
      </ol>
      {!of.isAll && <p className="secondary">{t('change.more')}</p>}
    </Disclosure>
  );
}

function OneSet({
  set: { changes, contradictions },
  onJump,
}: {
  set: ChangeSet;
  onJump: ((key: string) => void) | undefined;
}) {
  const { t } = useTranslation();
  const words = useLawWords();
  const formats = useFormats();
  return (
    <>
      <ul>
        {changes.map((change) => (
          <li key={JSON.stringify(change)}>
            {onJump === undefined ? (
              questionOf(words, change.fact)
            ) : (
              <button type="button" className="link-button" onClick={() => onJump(change.fact)}>
                {questionOf(words, change.fact)}
              </button>
            )}{' '}
            <strong>{changeText(t, words, change, formats.day)}</strong>
          </li>
        ))}
      </ul>
      {contradictions.length > 0 && (
        <p className="secondary">
          {t('change.contradicts', {
            what: contradictions.map((code) => titleIn(words.contradictions, code)).join(' '),
          })}
        </p>
      )}
    </>
  );
}

function changeText(
  t: TFunction,
  words: Words,
  { fact, to, in: values, includes, above, before }: Change,
  day: (day: string) => string,
): string {
  const list = (items: readonly string[]): string =>
    items.map((item) => optionOf(words, fact, item)).join(t('problem.semicolon'));
  if (values !== undefined) return values.length === 1 ? list(values) : t('change.oneOf', { items: list(values) });
  if (includes !== undefined)
    return to
      ? includes.length === 1
        ? list(includes)
        : t('change.oneOf', { items: list(includes) })
      : t('change.without', { items: list(includes) });
  if (above !== undefined) return t(to ? 'change.above' : 'change.notAbove', { bound: String(above) });
  if (before !== undefined) return t(to ? 'change.before' : 'change.notBefore', { day: day(before) });
  return t(to ? 'answer.yes' : 'answer.no');
}
