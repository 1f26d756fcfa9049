// Questions to the owner. What was typed is kept until it is sent.
import { useTranslation } from 'react-i18next';
import { useState } from 'react';
import { useAskBack } from '../../api/review';
import { Button } from '../../furniture/button';
import { Dialog } from '../../furniture/dialog';
import { TextArea } from '../../furniture/field';
import { useNotices } from '../../furniture/notices';
import { ProblemBox } from '../../furniture/problem-box';
import { useKept } from '../frame/kept';

const MOST = 20;

export function AskDialog({ id, systemId, onClose }: { id: string; systemId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const { notify } = useNotices();
  const ask = useAskBack(id);
  const [questions, keep] = useKept<string[]>(`asking.${systemId}`, ['']);
  const [isTried, setIsTried] = useState(false);
  const written = questions.map((question) => question.trim()).filter((question) => question !== '');
  const send = (): void => {
    setIsTried(true);
    if (written.length === 0) return;
    ask.mutate({ questions: written.map((question) => ({ question })) }, { onSuccess: () => { keep(['']); notify(t('ask.sent')); onClose(); } });
  };
  return (
    <Dialog title={t('ask.title')} isOpen isWide onClose={onClose} onSubmit={send}>
      {ask.isError && <ProblemBox error={ask.error} />}
      <p className="reading">{t('ask.help')}</p>
      {questions.map((question, index) => (
        <div key={index} className="stack stack--tight">
          <TextArea
            label={t('ask.question', { number: index + 1 })} rows={3} maxLength={2000} value={question}
            error={isTried && index === 0 && written.length === 0 ? t('ask.missing') : undefined}
            onChange={(event) => keep(questions.map((one, at) => (at === index ? event.target.value : one)))}
          />
          {questions.length > 1 && <div><Button compact variant="quiet" onPress={() => keep(questions.filter((_, at) => at !== index))}>{t('ask.remove', { number: index + 1 })}</Button></div>}
        </div>
      ))}
      {questions.length < MOST && <div><Button compact onPress={() => keep([...questions, ''])}>{t('ask.add')}</Button></div>}
      <div className="row row--end">
        <Button onPress={onClose}>{t('button.cancel')}</Button>
        <Button type="submit" variant="primary" isPending={ask.isPending}>{t('ask.send', { count: Math.max(1, written.length) })}</Button>
      </div>
    </Dialog>
  );
}
