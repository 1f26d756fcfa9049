// Somebody else saved answers first: theirs are taken where mine were untouched; where both differ, a person chooses.
import { useTranslation } from 'react-i18next';
import { answerText, questionOf } from '../../fittings/law/answer-text';
import { useLawWords } from '../../fittings/law/law-words';
import { Box } from '../../furniture/box';
import { Button } from '../../furniture/forms/button';
import type { Draft } from './draft/draft';
import type { DraftAction } from './draft/use-draft';

export function Conflicts({
  draft,
  dispatch,
  onJump,
}: {
  draft: Draft;
  dispatch: (action: DraftAction) => void;
  onJump: (key: string) => void;
}) {
  const { t } = useTranslation();
  const words = useLawWords();
  return (
    <Box kind="warning" role="status" title={t('conflict.title', { count: draft.conflicts.length })}>
      <p>{t('conflict.help')}</p>
      <ul className="stack">
        {draft.conflicts.map(({ key, theirs, by }) => (
          <li key={key} className="stack stack--tight">
            <button type="button" className="link-button" onClick={() => onJump(key)}>
              {questionOf(words, key)}
            </button>
            <span>
              {t('conflict.mine')} <strong>{answerText(t, words, key, draft.given[key])}</strong>
            </span>
            <span>
              {by === null ? t('conflict.theirs') : t('conflict.theirsBy', { name: by })}{' '}
              <strong>{answerText(t, words, key, theirs)}</strong>
            </span>
            <span className="row">
              <Button compact onPress={() => dispatch({ do: 'keep-mine', key })}>
                {t('conflict.keepMine')}
              </Button>
              <Button compact onPress={() => dispatch({ do: 'take-theirs', key })}>
                {t('conflict.takeTheirs')}
              </Button>
            </span>
          </li>
        ))}
      </ul>
    </Box>
  );
}
