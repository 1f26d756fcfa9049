// Answers that cannot all be right: said where the class is shown, each answer a way back to its question.
import { useTranslation } from 'react-i18next';
import type { ClassificationResult } from '@registry/classifier';
import { Box } from '../../furniture/box';
import { questionOf } from '../law/answer-text';
import { titleIn, useLawWords } from '../law/law-words';

/** `contradictions` may be missing in assessments stored before the engine looked for them. */
export function Contradictions({
  result,
  onJump,
}: {
  result: Partial<Pick<ClassificationResult, 'contradictions'>>;
  onJump?: (key: string) => void;
}) {
  const { t } = useTranslation();
  const words = useLawWords();
  const found = result.contradictions ?? [];
  if (found.length === 0) return null;
  return (
    <Box kind="warning" title={t('contradictions.title', { count: found.length })}>
      <ul className="stack stack--tight small">
        {found.map(({ code, facts }) => (
          <li key={code}>
            {titleIn(words.contradictions, code)}
            {onJump && (
              <ul>
                {facts.map((key) => (
                  <li key={key}>
                    <button type="button" className="link-button" onClick={() => onJump(key)}>
                      {questionOf(words, key)}
                    </button>
                  </li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </Box>
  );
}
