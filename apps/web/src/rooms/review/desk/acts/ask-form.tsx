// Questions to the owner. What was typed is kept until it is sent.
import { isVisible } from '@registry/record';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { questionOf } from '../../../../fittings/law/answer-text';
import { useLawWords } from '../../../../fittings/law/law-words';
import { CommandForm } from '../../../../fittings/page/command-dialog';
import { useKept } from '../../../../fittings/page/kept';
import { Button } from '../../../../furniture/forms/button';
import { Select, TextArea } from '../../../../furniture/forms/field';
import { RemoveButton } from '../../../../furniture/forms/remove-button';
import { useAsking } from './acting';

const MOST = 20;

interface Asked {
  question: string;
  /** Key of the answer that it is about; empty for none. */
  factKey: string;
}

const NEW: Asked = { question: '', factKey: '' };

/** What is asked, kept until it is sent; and a question on one answer more, in the place of an empty one. */
export function useAsked(systemId: string): [readonly Asked[], (next: Asked[]) => void, (factKey: string) => void] {
  const [asked, keep] = useKept<Asked[]>(`questions.${systemId}`, [NEW]);
  const askOn = (factKey: string): void => {
    const written = asked.filter((one) => isVisible(one.question) || one.factKey !== '');
    if (!written.some((one) => one.factKey === factKey) && written.length < MOST)
      keep([...written, { question: '', factKey }]);
  };
  return [asked, keep, askOn];
}

/**
 * @param facts keys of the answers one may ask about
 * @param calls how often it was called for; each time the focus goes into it
 * @param about the answer that it was called for last
 */
export function AskForm({
  id,
  facts,
  isTaken,
  asked: [questions, keep],
  calls,
  about,
  leadOn,
  onClose,
}: {
  id: string;
  facts: readonly string[];
  isTaken: boolean;
  asked: ReturnType<typeof useAsked>;
  calls: number;
  about: string | null;
  leadOn: () => void;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const ask = useAsking(id, isTaken);
  const words = useLawWords();
  const place = useRef<HTMLElement>(null);
  const written = questions
    .filter(({ question }) => isVisible(question))
    .map(({ question, factKey }) => ({ question: question.trim(), ...(factKey === '' ? {} : { factKey }) }));
  const set = (at: number, changes: Partial<Asked>): void =>
    keep(questions.map((one, index) => (index === at ? { ...one, ...changes } : one)));
  useEffect(() => {
    const fields = [...(place.current?.querySelectorAll<HTMLElement>('textarea') ?? [])];
    const wanted = questions.findIndex((one) => one.factKey === about);
    if (calls > 0) fields[Math.max(0, wanted)]?.focus();
    // Only when it is called for: not with each letter.
  }, [calls]);
  return (
    <section ref={place} className="stack" aria-labelledby="asking">
      <h2 id="asking">{t('ask.title')}</h2>
      <CommandForm
        confirm={t('ask.send', { count: Math.max(1, written.length) })}
        command={ask}
        sends={written.length === 0 ? null : { questions: written }}
        onDone={() => keep([NEW])}
        done={t('ask.sent')}
        leadOn={leadOn}
        onClose={onClose}
      >
        {(isTried) => (
          <>
            <p className="reading">{t('ask.help')}</p>
            {questions.map(({ question, factKey }, index) => (
              <div key={index} className="stack stack--tight">
                <TextArea
                  label={t('ask.question', { number: index + 1 })}
                  rows={3}
                  maxLength={2000}
                  value={question}
                  error={isTried && index === 0 && written.length === 0 ? t('ask.missing') : undefined}
                  onChange={(event) => set(index, { question: event.target.value })}
                />
                <Select
                  label={t('ask.fact')}
                  compact
                  value={factKey}
                  onChange={(event) => set(index, { factKey: event.target.value })}
                >
                  <option value="">{t('ask.noFact')}</option>
                  {facts.map((fact) => (
                    <option key={fact} value={fact}>
                      {questionOf(words, fact)}
                    </option>
                  ))}
                </Select>
                {questions.length > 1 && (
                  <div>
                    <RemoveButton
                      compact
                      variant="quiet"
                      name={t('ask.remove', { number: index + 1 })}
                      help={t('overview.removeRowHelp')}
                      isAsked={isVisible(question)}
                      onRemove={() => keep(questions.filter((_, at) => at !== index))}
                    >
                      {t('ask.remove', { number: index + 1 })}
                    </RemoveButton>
                  </div>
                )}
              </div>
            ))}
            {questions.length < MOST && (
              <div>
                <Button compact onPress={() => keep([...questions, NEW])}>
                  {t('ask.add')}
                </Button>
              </div>
            )}
          </>
        )}
      </CommandForm>
    </section>
  );
}
