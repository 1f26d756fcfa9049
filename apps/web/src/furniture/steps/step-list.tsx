// The steps of something that is done one after the other, and at which somebody is.
import type { ReactNode } from 'react';
import './step-list.css';

export function StepList({ steps, at }: { steps: readonly { key: string; word: ReactNode }[]; at: string }) {
  return (
    <ol className="step-list">
      {steps.map(({ key, word }) => (
        <li key={key} aria-current={key === at ? 'step' : undefined}>
          {word}
        </li>
      ))}
    </ol>
  );
}
