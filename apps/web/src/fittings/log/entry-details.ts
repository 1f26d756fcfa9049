// Which duty, which evidence, which document, and from what to what. Where the reader may not know, the fact does not
// say, and the sentence stays general.
import { useTranslation } from 'react-i18next';
import { DOCUMENT_KINDS, DUTY_STATES, type DutyState } from '@registry/contracts';
import type { Intent } from '@registry/contracts/intents';
import { useFormats } from '../../words/formats';
import { useDocumentWords } from '../../words/library-words';
import { questionOf } from '../law/answer-text';
import { titleIn, useLawWords } from '../law/law-words';

export function useDetail(): (intent: Intent, fact: Readonly<Record<string, unknown>>) => string | null {
  const { t } = useTranslation();
  const formats = useFormats();
  const law = useLawWords();
  const documents = useDocumentWords();
  const stateOf = (value: unknown): string =>
    DUTY_STATES.some((state) => state === value) ? t(`dutyState.${value as DutyState}`) : String(value);
  return (intent, fact) => {
    const [title, reason, duty, answer] = ['title', 'reason', 'duty', 'answer'].map((name) => textIn(fact[name]));
    const kind = DOCUMENT_KINDS.find((one) => one === fact['kind']);
    switch (intent) {
      case 'duty.change': {
        if (duty === undefined) return null;
        const name = titleIn(law.duties, duty);
        const { from, to } = (fact['state'] ?? {}) as { from?: unknown; to?: unknown };
        const said =
          from === to
            ? t('entry.duty', { duty: name })
            : t('entry.dutyMoved', { duty: name, from: stateOf(from), to: stateOf(to) });
        const titles = Array.isArray(fact['evidence']) ? fact['evidence'].map(String) : [];
        return titles.length === 0 ? said : t('entry.dutyShown', { said, titles: formats.list(titles) });
      }
      case 'evidence.add':
        return title === undefined ? null : t('entry.evidence', { title });
      case 'evidence.withdraw':
        return title === undefined ? null : t('entry.evidenceWithdrawn', { title, reason: reason ?? '' });
      case 'document.save':
        return kind === undefined ? null : t('entry.document', { document: documents.kinds[kind][0] });
      case 'document.finish':
        return kind === undefined ? null : t('entry.documentFinished', { document: documents.kinds[kind][0] });
      case 'answer.support':
        return answer === undefined ? null : t('entry.answer', { question: questionOf(law, answer) });
      default:
        return null;
    }
  };
}

const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
