// `registry classify --facts FILE`: one set of answers.

import { explain } from './explain';
import { houseRulesIn } from './house-rules';
import { inBrief, judge, Unjudgeable } from './judge';
import { readText, Unreadable } from './verify/read-export';
import type { Outcome } from './verify/verify';
import type { Language } from './words';

export interface ClassifyFileOptions {
  readonly file: string;
  readonly on: string;
  readonly ruleset: string | undefined;
  /** `example`, or a file of house rules. */
  readonly house: string | undefined;
  readonly format: 'json' | 'text';
  readonly language: Language;
  /** Adds the reasoning to the text. */
  readonly explain: boolean;
}

/** 0 judged, 2 the file cannot be read or its answers do not fit. */
export function classifyFile(options: ClassifyFileOptions): Outcome {
  try {
    const house = options.house === undefined ? null : houseRulesIn(options.house, options.on);
    const judgement = judge(answersIn(options.file), options.on, options.ruleset, house);
    const out =
      options.format === 'text'
        ? explain(judgement, options.language, options.explain)
        : `${JSON.stringify({ on: judgement.on, ...inBrief(judgement), result: judgement.result, ...(judgement.house === null ? {} : { house: judgement.house }) }, null, 2)}\n`;
    return { exitCode: 0, out, err: '' };
  } catch (error) {
    if (!(error instanceof Unjudgeable || error instanceof Unreadable)) throw error;
    return { exitCode: 2, out: '', err: `registry: ${error.message}\n` };
  }
}

function answersIn(file: string): unknown {
  try {
    return JSON.parse(readText(file));
  } catch (error) {
    if (error instanceof SyntaxError) throw new Unreadable(`${file} is not JSON`);
    throw error;
  }
}
