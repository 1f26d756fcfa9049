// One entry of the log as a sentence. The fact comes from the log as it was written, so nothing in it is taken for
// granted.
import { useTranslation } from 'react-i18next';
import { useDetail } from './entry-details';
import { HEADLINES, LINK_KINDS, type HeadlineOrOpen, type LinkKind, type LogEntry } from '@registry/contracts';
import { INTENTS, type Intent } from '@registry/contracts/intents';
import type { IntentKey } from '../../words/en/intent-words';

function isIntent(intent: string): intent is Intent {
  return INTENTS.some((known) => known === intent);
}

export function useEntrySentence(): (entry: LogEntry) => string {
  const { t } = useTranslation();
  const className = (value: unknown): string =>
    value === 'undetermined' || HEADLINES.some((name) => name === value)
      ? t(`class.${value as HeadlineOrOpen}`)
      : textOf(value);
  const detail = useDetail();
  return ({ intent, payload }) => {
    // In the log of a newer version.
    if (!isIntent(intent)) return t('intent.other', { intent });
    const { fact } = payload;
    if (intent === 'review.consent' && fact['verdict'] === 'refuse')
      return t('intent.review_refuse', { class: className(fact['class']) });
    if (intent === 'review.decide' && fact['lowers'] === true)
      return t('intent.review_lower', { class: className(fact['class']) });
    if (intent === 'review.decide' && fact['kind'] === 'override')
      return t('intent.review_override', { class: className(fact['class']) });
    if (intent === 'rules.consent' && fact['state'] === 'released') return t('intent.rules_release');
    if (intent === 'classification.assess') {
      const { from, to } = (fact['headline'] ?? {}) as { from?: unknown; to?: unknown };
      return from === null || from === undefined
        ? t('intent.classification_first', { to: className(to) })
        : from === to
          ? t('intent.classification_same', { to: className(to) })
          : t('intent.classification_assess', { from: className(from), to: className(to) });
    }
    const kind = fact['kind'];
    const told = detail(intent, fact);
    if (told !== null) return told;
    return t(`intent.${intent.replace('.', '_') as IntentKey}`, {
      class: className(fact['class']),
      reference: textOf(fact['reference']),
      from: textOf(fact['from']),
      action: textOf(fact['action']),
      code: textOf(fact['code']),
      name: textOf(fact['name']),
      questions: textOf(fact['questions']),
      reviews: textOf(fact['reviewsDue']),
      kind: LINK_KINDS.some((known) => known === kind) ? t(`linkKind.${kind as LinkKind}`) : textOf(kind),
    });
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
