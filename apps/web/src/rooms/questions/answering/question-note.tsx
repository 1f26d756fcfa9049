// A note to an answer, which opens when somebody wants to write one.
import { NotebookPen } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../../furniture/classes';
import { TextArea } from '../../../furniture/forms/field';
import type { DraftAction } from '../draft/use-draft';
import sheet from '../questions.module.css';

export function QuestionNote({
  factKey,
  note,
  isAnswered,
  dispatch,
}: {
  factKey: string;
  note: string;
  isAnswered: boolean;
  dispatch: (action: DraftAction) => void;
}) {
  const { t } = useTranslation();
  const [isNoting, setIsNoting] = useState(note !== '');
  return isNoting ? (
    <TextArea
      label={t('question.note')}
      help={isAnswered ? undefined : t('question.noteNeedsAnswer')}
      optional
      rows={2}
      maxLength={2000}
      value={note}
      onChange={(event) => dispatch({ do: 'note', key: factKey, note: event.target.value })}
    />
  ) : (
    <button
      type="button"
      className={classes('link-button small', sheet.questionNote)}
      onClick={() => setIsNoting(true)}
    >
      <NotebookPen className="icon icon--small" aria-hidden="true" /> {t('question.addNote')}
    </button>
  );
}
