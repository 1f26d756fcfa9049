// Why rules cannot be used: each fault at its place in the document, with what stands there.
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { isRefusal, Refused } from '../../../../api/client';
import { useFaultWords, useRefusalWording } from '../../../../api/problems';
import { ProblemBox } from '../../../../fittings/page/problem-box';
import { Box } from '../../../../furniture/box';
import { wayTo } from './document';
import sheet from '../../law.module.css';

export function RulesFaults({ error, content }: { error: Error; content: Record<string, unknown> }) {
  if (!(error instanceof Refused) || !isRefusal(error, 'rules.invalid')) return <ProblemBox error={error} />;
  return <Faults refused={error} content={content} />;
}

function Faults({ refused, content }: { refused: Refused; content: Record<string, unknown> }) {
  const { i18n, t } = useTranslation();
  const { title, help } = useRefusalWording()('rules.invalid');
  const wordsOf = useFaultWords();
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), [refused]);
  return (
    <Box ref={box} kind="danger" role="alert" title={title}>
      <p>{help}</p>
      <ul className="bullets small">
        {(refused.problem.errors ?? []).map(({ pointer, code, detail }, index) => {
          const { way, found } = wayTo(pointer, content);
          // What the engine says names its place itself.
          const place = found === '' ? detail : way.join(' › ');
          return (
            <li key={index} className={sheet.fault}>
              <strong>{place}</strong>
              {t('problem.colon')}
              {i18n.exists(`lawRoom.ruleFault.${code}`) ? t(`lawRoom.ruleFault.${code as 'type'}`) : wordsOf(code)}
              {found !== '' && <span className="code">{found}</span>}
            </li>
          );
        })}
      </ul>
    </Box>
  );
}
