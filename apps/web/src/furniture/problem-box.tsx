// A refusal in words: what is wrong, how to mend it, and which fields it is about.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../api/client';
import { useFaultWords, useProblemWords } from '../api/problems';
import { Box } from './box';

/** The box takes focus when it appears, so that nobody misses it. */
export function ProblemBox({ error, isPage, fieldName, onField }: {
  error: unknown;
  isPage?: boolean;
  /** Name of the field a pointer means, where the page knows it. */
  fieldName?: (pointer: string) => string | undefined;
  onField?: (pointer: string) => void;
}) {
  const { t } = useTranslation();
  const wordsOf = useProblemWords();
  const faultOf = useFaultWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [error]);
  const words = wordsOf(error);
  const errors = error instanceof Refused ? error.problem.errors ?? [] : [];
  return (
    <Box ref={box} kind="danger" role="alert" title={words.title} {...(isPage ? { isPage } : {})}>
      <p>{words.help}</p>
      {errors.length > 0 && (
        <ul className="bullets small">
          {errors.map(({ pointer, code, detail }) => {
            const name = fieldName?.(pointer) ?? pointer;
            return (
              <li key={pointer + detail}>
                {onField === undefined ? <strong>{name}</strong>
                  : <button type="button" className="link-button" onClick={() => onField(pointer)}>{name}</button>}
                {t('problem.colon')}{faultOf(code, detail)}
              </li>
            );
          })}
        </ul>
      )}
      {error instanceof Refused && error.problem.status >= 500 && (
        <p className="small secondary">{t('problem.quote')} <span className="code">{error.problem.instance}</span></p>
      )}
    </Box>
  );
}
