// `registry push`: sends the descriptor that is kept beside the source code of a system.

import type { ImportSet } from '@registry/contracts';
import type { Outcome } from '../verify/verify';
import { descriptorIn } from './descriptor';
import { Refused, Server, type RowFaults } from './server';

export interface PushOptions {
  readonly file: string;
  readonly server: string;
  readonly token: string;
  /** Where it comes from; what the descriptor says when left out. */
  readonly source: string | undefined;
  /** Says what would become of it, and nothing more. */
  readonly isDry: boolean;
  readonly format: 'json' | 'text';
}

/** What has become of the record. */
type Became = 'registered' | 'changed' | 'unchanged' | 'waits' | 'invalid';

interface Told {
  source: string | null;
  became: Became | null;
  faults: RowFaults[];
  refused: { code: string; detail: string } | null;
  changeSet: string | null;
}

/** 0 the record says what the descriptor says, or would; 1 it waits for somebody, or has faults; 2 it is refused. */
export async function pushDescriptor(options: PushOptions): Promise<Outcome> {
  const told: Told = { source: null, became: null, faults: [], refused: null, changeSet: null };
  try {
    const { source, record } = descriptorIn(options.file);
    told.source = options.source ?? source;
    if (told.source === null) throw new Refused('source.missing', 'Say "source" in the descriptor, or --source.', 0);
    const server = new Server(options);
    const sent = await server.feed(told.source, `${JSON.stringify(record)}\n`, options.isDry);
    const set = await server.settled(sent);
    told.changeSet = set.id;
    if (set.refused !== null) throw new Refused(set.refused.code, set.refused.detail, 422);
    told.became = becameOf(set);
    told.faults = await server.faults(set);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    told.refused = { code: error.code, detail: error.detail };
  }
  const isWell = told.became !== null && (options.isDry ? told.became !== 'invalid' : isDone(told.became));
  return answer(told.refused !== null ? 2 : isWell ? 0 : 1, told, options);
}

const isDone = (became: Became): boolean => became !== 'waits' && became !== 'invalid';

function becameOf({ result, counts }: ImportSet): Became {
  if ((result?.registered ?? 0) > 0) return 'registered';
  if ((result?.changed ?? 0) > 0) return 'changed';
  if (counts.invalid > 0 || (result?.failed ?? 0) > 0) return 'invalid';
  return counts.unchanged > 0 ? 'unchanged' : 'waits';
}

const SENTENCES: Readonly<Record<Became, string>> = {
  registered: 'It is registered.',
  changed: 'Its record was changed.',
  unchanged: 'Its record says so already.',
  waits: 'It waits for somebody to look at it.',
  invalid: 'It cannot be taken over.',
};

function answer(exitCode: 0 | 1 | 2, told: Told, { format, isDry }: PushOptions): Outcome {
  if (format === 'json') return { exitCode, out: `${JSON.stringify(told, null, 2)}\n`, err: '' };
  if (told.refused !== null)
    return { exitCode, out: '', err: `registry: ${told.refused.code}: ${told.refused.detail}\n` };
  const faults = told.faults.map(({ column, detail }) => `  ${column}: ${detail}\n`).join('');
  const said = isDry && told.became === 'waits' ? 'It would be taken over.' : SENTENCES[told.became as Became];
  return { exitCode, out: `${said}\n${faults}`, err: '' };
}
