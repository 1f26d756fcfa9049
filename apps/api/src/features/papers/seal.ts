// The checkpoint of the audit log on a paper: whoever keeps the paper keeps a part of the proof.

import { checkpointText, type Checkpoint } from '@registry/audit-log';
import type { Seal } from '../../platform/printing/paper';
import { filled, type Voice } from './voice/voice';

/** The text that was signed, and its signature: enough to check it with the public key of the register. */
export const codeOf = (checkpoint: Checkpoint): string => `${checkpointText(checkpoint)}${checkpoint.signature}\n`;

export function sealOf({ words, number, instant }: Voice, checkpoint: Checkpoint): Seal {
  const { size, head, at, key, signature } = checkpoint;
  return {
    title: words.sections.proof,
    rows: [
      { label: words.proof.size, value: number(size) },
      { label: words.proof.head, value: head },
      { label: words.proof.signed, value: instant(at) },
      { label: words.proof.key, value: key },
      { label: words.proof.signature, value: signature },
    ],
    note: words.proof.note,
    code: codeOf(checkpoint),
    alternative: filled(words.proof.alternative, { size: number(size), head }),
  };
}
