// Questions to the owner. What was typed is kept until it is sent.
import { isVisible } from '@registry/record';
import { useTranslation } from 'react-i18next';
import { useCommand } from '../../../api/commands';
import { questionOf } from '../../../fittings/law/answer-text';
import { useLawWords } from '../../../fittings/law/law-words';
import { CommandDialog } from '../../../fittings/page/command-dialog';
import { useKept } from '../../../fittings/page/kept';
import { Button } from '../../../furniture/forms/button';
import { Select, TextArea } from '../../../furniture/forms/field';
import { RemoveButton } from '../../../furniture/forms/remove-button';

const MOST = 20;

interface Asked {
  question: string;
  /** Key of the answer that it is about; empty for none. */
  factKey: string;
}

const NEW: Asked = { question: '', factKey: '' };

/** @param facts keys of the answers one may ask about */
export function AskDialog({
  id,
  systemId,
  facts,
  onClose,
}: {
  id: string;
  systemId: string;
  facts: readonly string[];
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const ask = useCommand('askReviewQuestions', { id });
  const [questions, keep] = useKept<Asked[]>(`questions.${systemId}`, [NEW]);
  const words = useLawWords();
  const written = questions
    .filter(({ question }) => isVisible(question))
    .map(({ question, factKey }) => ({ question: question.trim(), ...(factKey === '' ? {} : { factKey }) }));
  const set = (at: number, changes: Partial<Asked>): void =>
    keep(questions.map((one, index) => (index === at ? { ...one, ...changes } : one)));
  return (
    <CommandDialog
      title={t('ask.title')}
      confirm={t('ask.send', { count: Math.max(1, written.length) })}
      isWide
      command={ask}
      sends={written.length === 0 ? null : { questions: written }}
      onDone={() => keep([NEW])}
      done={t('ask.sent')}
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
    </CommandDialog>
  );
}
