// How a provision came out as it did: its elements, the answers, the exceptions. Worked out in the browser, when
// somebody asks.
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { classify, type Facts, type Finding } from '@registry/classifier';
import { explainFinding, type Explained } from '@registry/law/explain';
import { Disclosure } from '../../furniture/disclosure';
import { OutLink } from '../../furniture/link';
import { useLawWords } from '../law/law-words';
import { useLaw } from '../law/rules-context';
import { TruthSign } from './truth-mark';
import './assessment.css';

export function Reasoning({
  finding,
  facts,
  on,
  onJump,
}: {
  finding: Finding;
  facts: Facts;
  on: string;
  onJump: ((key: string) => void) | undefined;
}) {
  const { t } = useTranslation();
  return (
    <Disclosure isQuiet summary={t('reasoning.show')}>
      <Tree finding={finding} facts={facts} on={on} onJump={onJump} />
    </Disclosure>
  );
}

function Tree({
  finding,
  facts,
  on,
  onJump,
}: {
  finding: Finding;
  facts: Facts;
  on: string;
  onJump: ((key: string) => void) | undefined;
}) {
  const words = useLawWords();
  const { compiled } = useLaw();
  const tree = useMemo(() => {
    const { findings } = classify(compiled, facts, on, { trace: true, missing: false });
    const traced = findings.find(({ rule }) => rule === finding.rule);
    return traced === undefined
      ? null
      : explainFinding(traced, { facts, words, findings, rules: compiled.ruleset.rules });
  }, [compiled, facts, on, finding.rule, words]);
  return tree === null ? null : <Branches of={tree.children} onJump={onJump} />;
}

function Branches({ of, onJump }: { of: readonly Explained[]; onJump: ((key: string) => void) | undefined }) {
  return (
    <ul className="reasons small">
      {of.map((node, index) => (
        // The tree is made whole each time; nothing in it moves.
        <li key={index} className={node.decides ? undefined : 'reasons__aside'}>
          <Line of={node} onJump={onJump} />
          {node.children.length > 0 && <Branches of={node.children} onJump={onJump} />}
        </li>
      ))}
    </ul>
  );
}

function Line({
  of: { truth, text, answer, fact, provision, address, decides },
  onJump,
}: {
  of: Explained;
  onJump: ((key: string) => void) | undefined;
}) {
  const { t } = useTranslation();
  return (
    <span className={`reasons__line truth--${truth}`}>
      <TruthSign of={truth} />
      <span>
        {fact !== null && onJump !== undefined ? (
          <button type="button" className="link-button" onClick={() => onJump(fact)}>
            {text}
          </button>
        ) : (
          text
        )}
        {answer !== null && <> {decides ? <strong>{answer}</strong> : answer}</>}
        {provision !== null && address !== null && (
          <>
            {' '}
            (<OutLink href={address}>{provision}</OutLink>)
          </>
        )}
        <span className="visually-hidden">
          {' '}
          – {t(`reasoning.${truth}`)}
          {!decides && `, ${t('reasoning.aside')}`}
        </span>
      </span>
    </span>
  );
}
