// Who has just done what to a system, and who else looks at it.
import type { LiveChange } from '@registry/contracts';
import { useTranslation } from 'react-i18next';
import { useHere } from '../../api/live/live';
import { usePresent, useRecentChange } from '../../api/live/recent';
import { useFormats } from '../../words/formats';
import { useFieldLabel } from '../log/field-words';
import './live.css';

/** What is said in words of its own; anything else is a change. */
const SAID = {
  'system.register': 'registered',
  'classification.assess': 'answered',
  'review.submit': 'submitted',
  'review.take': 'taken',
  'review.decide': 'decided',
  'review.return': 'returned',
} as const;
const isSaid = (intent: string): intent is keyof typeof SAID => Object.hasOwn(SAID, intent);

/** One sentence, e.g. "Clara Fictional has just taken the case". */
export function useJustNow(): (change: LiveChange) => string {
  const { t } = useTranslation();
  const label = useFieldLabel();
  const formats = useFormats();
  return ({ intent, by, fields }) => {
    const name = by?.name ?? t('live.register');
    if (isSaid(intent)) return t(`live.${SAID[intent]}`, { name });
    return fields.length === 0
      ? t('live.changed', { name })
      : t('live.changedFields', { name, fields: formats.list(fields.map(label)) });
  };
}

/** On the page of a system: told also to whoever does not see it. */
export function JustNow({ id }: { id: string }) {
  const { t } = useTranslation();
  useHere(id);
  const change = useRecentChange(id);
  const present = usePresent(id);
  const say = useJustNow();
  const formats = useFormats();
  return (
    <div className="just-now" role="status">
      {change !== undefined && <p className="just-now__change small">{say(change)}</p>}
      {present.length > 0 && (
        <p className="just-now__present small">
          {t('live.present', { count: present.length, names: formats.list(present.map(({ name }) => name)) })}
        </p>
      )}
    </div>
  );
}

/** In a list: a mark with the sentence as its text. */
export function JustNowMark({ id }: { id: string }) {
  const change = useRecentChange(id);
  const say = useJustNow();
  return change === undefined ? null : <span className="just-now__mark">{say(change)}</span>;
}
