// A refusal in words: what is wrong, how to mend it, and which fields it is about.
import { Suspense, useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Refused } from '../../api/client';
import { useFailureWording, useFaultField, useFaultWords, useRefusalWording, type Wording } from '../../api/problems';
import { Box } from '../../furniture/box';

interface Fields {
  /** Name of the field a pointer means, where the page knows it. */
  fieldName?: (pointer: string) => string | undefined;
  onField?: (pointer: string) => void;
}

export function ProblemBox({ error, isPage = false, ...fields }: Fields & { error: unknown; isPage?: boolean }) {
  if (!(error instanceof Refused)) return <Failure error={error} isPage={isPage} />;
  // Where nobody has signed in the words of refusals are not there yet.
  return (
    <Suspense fallback={null}>
      <Refusal refused={error} isPage={isPage} {...fields} />
    </Suspense>
  );
}

function Failure({ error, isPage }: { error: unknown; isPage: boolean }) {
  return <Said cause={error} isPage={isPage} {...useFailureWording()(error)} />;
}

function Refusal({ refused, isPage, fieldName, onField }: Fields & { refused: Refused; isPage: boolean }) {
  const { t } = useTranslation();
  const wordsOf = useRefusalWording();
  const faultOf = useFaultWords();
  const fieldOf = useFaultField();
  const { code, errors: found = [], status, instance } = refused.problem;
  // Nobody filled in an address: what cannot be read there is no record.
  const isAddress = found.length > 0 && found.every(({ pointer }) => /^path(:|$)/.test(pointer));
  const refusal = isAddress ? 'record.not-found' : code;
  // What is about the whole body names no field; the title says it.
  const errors = isAddress ? [] : found.filter(({ pointer }) => pointer !== '');
  return (
    <Said cause={refused} isPage={isPage} {...wordsOf(refusal)}>
      {errors.length > 0 && (
        <ul className="bullets small">
          {errors.map(({ pointer, code: fault, detail }) => {
            const name = fieldName?.(pointer) ?? fieldOf(pointer);
            return (
              <li key={pointer + detail}>
                {onField === undefined ? (
                  <strong>{name}</strong>
                ) : (
                  <button type="button" className="link-button" onClick={() => onField(pointer)}>
                    {name}
                  </button>
                )}
                {t('problem.colon')}
                {faultOf(fault)}
              </li>
            );
          })}
        </ul>
      )}
      {status >= 500 && (
        <p className="small secondary">
          {t('problem.quote')} <span className="code">{instance}</span>
        </p>
      )}
    </Said>
  );
}

/** The box takes focus when it appears, so that nobody misses it. */
function Said({
  cause,
  isPage,
  title,
  help,
  children,
}: Wording & { cause: unknown; isPage: boolean; children?: ReactNode }) {
  const { t } = useTranslation();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [cause]);
  return (
    <Box ref={box} kind="danger" role="alert" title={title} isPage={isPage}>
      {isPage && <title>{`${title} · ${t('frame.product')}`}</title>}
      <p>{help}</p>
      {children}
    </Box>
  );
}
