// How each provision came out as it did: a tree of questions, answers and exceptions.

import { classify } from '@registry/classifier';
import { explainFinding, type Explained } from '@registry/law/explain';
import type { Judgement } from './judge';
import type { Spoken } from './words';

const marks = { true: '✓', false: '✗', unknown: '?' } as const;

/** The provisions that give a class and hold or still may, as trees; what did not decide has its mark in brackets. */
export function reasoning({ law, facts, on }: Judgement, words: Spoken): string[] {
  const { findings } = classify(law.compiled, facts, on, { trace: true, missing: false });
  const giving = findings.filter(({ gives }) => gives !== undefined);
  const shown = [
    ...giving.filter(({ truth }) => truth === 'true'),
    ...giving.filter(({ truth }) => truth === 'unknown'),
  ];
  return shown.flatMap((finding) => {
    const tree = explainFinding(finding, { facts, words, findings, rules: law.ruleset.rules });
    return [
      `${marks[tree.truth]} ${tree.provision} — ${tree.text}`,
      ...(tree.address === null ? [] : [`  ${tree.address}`]),
      ...branches(tree.children, '  '),
      '',
    ];
  });
}

function branches(children: readonly Explained[], indent: string): string[] {
  return children.flatMap((child, index) => {
    const isLast = index === children.length - 1;
    const provision = child.provision === null ? '' : ` (${child.provision})`;
    const answer = child.answer === null ? '' : ` → ${child.answer}`;
    return [
      `${indent}${isLast ? '└─' : '├─'} ${child.decides ? marks[child.truth] : `(${marks[child.truth]})`} ${child.text}${provision}${answer}`,
      ...branches(child.children, `${indent}${isLast ? '   ' : '│  '}`),
    ];
  });
}
