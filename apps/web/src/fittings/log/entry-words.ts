// One entry of the log as a sentence. The fact comes from the log as it was written, so nothing in it is taken for
// granted.
import { useTranslation } from 'react-i18next';
import { useDetail } from './entry-details';
import { HEADLINES, LINK_KINDS, type HeadlineOrOpen, type LinkKind, type LogEntry } from '@registry/contracts';

const INTENTS = [
  'system.register',
  'system.change',
  'classification.assess',
  'review.submit',
  'review.take',
  'review.assign',
  'review.return',
  'review.answer',
  'review.decide',
  'review.consent',
  'incident.report',
  'incident.triage',
  'incident.inform',
  'incident.note',
  'incident.close',
  'document.save',
  'document.finish',
  'document.notify',
  'answer.support',
  'comment.write',
  'comment.edit',
  'comment.resolve',
  'comment.reopen',
  'webhook.add',
  'webhook.change',
  'webhook.renew-secret',
  'webhook.try',
  'webhook.replay',
  'evidence.add',
  'evidence.withdraw',
  'duty.change',
  'duty.free',
  'review.free',
  'duties.accept',
  'duties.take-over',
  'duties.work-out',
  'review.fall-due',
  'review.absence',
  'review.presence',
  'settings.review',
  'settings.free-days',
  'settings.working-day',
  'strategy.link',
  'strategy.unlink',
  'strategy.establish',
  'system.merge',
  'system.unmerge',
  'access.refuse',
  'token.refuse',
  'evidence.damage',
  'access.ask',
  'access.answer',
  'token.create',
  'token.revoke',
  'session.open',
  'session.close',
  'session.revoke',
  'unit.establish',
  'unit.change',
  'person.establish',
  'person.change',
  'person.deactivate',
  'person.reactivate',
  'person.pseudonymise',
  'role.grant',
  'role.end',
  'system.hand-over',
  'system.read-restricted',
  'relation.add',
  'relation.settle',
  'relation.remove',
  'relation.propose',
  'register.export-csv',
  'record.prove',
  'register.prove',
  'register.export-json',
] as const;
type Intent = (typeof INTENTS)[number];
type IntentKey<Name extends string = Intent> = Name extends `${infer Room}.${infer Act}` ? `${Room}_${Act}` : never;

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
    if (!isIntent(intent)) return t('intent.other', { intent });
    const { fact } = payload;
    if (intent === 'review.consent' && fact['verdict'] === 'refuse')
      return t('intent.review_refuse', { class: className(fact['class']) });
    if (intent === 'review.decide' && fact['lowers'] === true)
      return t('intent.review_lower', { class: className(fact['class']) });
    if (intent === 'review.decide' && fact['kind'] === 'override')
      return t('intent.review_override', { class: className(fact['class']) });
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
      kind: LINK_KINDS.some((known) => known === kind) ? t(`linkKind.${kind as LinkKind}`) : textOf(kind),
    });
  };
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}
