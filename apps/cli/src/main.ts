// `registry`: what works without the server, and what programs ask of one.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { parseArgs } from 'node:util';
import { dayInBrussels } from '@registry/assessment';
import { classifyBatch } from './batch';
import { importFile } from './bring/import';
import { pushDescriptor } from './bring/push';
import { classifyFile } from './classify';
import { exportView } from './export';
import { checkedDay, lawNamed, Unjudgeable } from './judge';
import { diffLaw, listDuties, listLaw, showProvision } from './law';
import { serve } from './mcp/serve';
import { usage } from './usage';
import { verify, type Outcome } from './verify/verify';
import { LANGUAGES, type Language } from './words';

export interface Streams {
  readonly stdin: Readable;
  readonly stdout: { write(text: string | Uint8Array): unknown; once?(event: 'drain', listener: () => void): unknown };
  readonly stderr: { write(text: string): unknown };
}

class WrongUse extends Error {}

/** Runs one command and gives its exit code. */
export async function main(args: readonly string[], streams: Streams): Promise<number> {
  const { stdout, stderr } = streams;
  try {
    const outcome = await run(args, streams);
    if (outcome.out) stdout.write(outcome.out);
    if (outcome.err) stderr.write(outcome.err);
    return outcome.exitCode;
  } catch (error) {
    if (error instanceof WrongUse) stderr.write(`registry: ${error.message}\n\n${usage}`);
    else if (error instanceof Unjudgeable) stderr.write(`registry: ${error.message}\n`);
    else throw error;
    return 2;
  }
}

async function run(args: readonly string[], { stdin, stdout }: Streams): Promise<Outcome> {
  const {
    values,
    positionals: [command, ...rest],
  } = parse(args);
  if (values.help) return { exitCode: 0, out: usage, err: '' };
  if (values.version) return { exitCode: 0, out: `${version()}\n`, err: '' };
  switch (command) {
    case undefined:
      throw new WrongUse('no command given');
    case 'verify':
      return verifyFiles(values, rest);
    case 'classify':
      return classify(values, rest, stdin, stdout);
    case 'law':
      return law(values, rest);
    case 'export':
      return exported(values, rest, stdout);
    case 'import':
      return imported(values, rest);
    case 'push':
      return pushed(values, rest);
    case 'mcp':
      return served(values, rest, { stdin, stdout });
    default:
      throw new WrongUse(`unknown command ${JSON.stringify(command)}`);
  }
}

function verifyFiles({ key: keys, since, json }: Values, [file, other, ...more]: readonly string[]): Outcome {
  if (file === undefined || more.length > 0) throw new WrongUse('verify takes one export, or two to be compared');
  return verify({ file, other, since, keys, json });
}

type Values = ReturnType<typeof parse>['values'];

async function classify(
  values: Values,
  rest: readonly string[],
  stdin: Readable,
  stdout: Streams['stdout'],
): Promise<Outcome> {
  if (rest.length > 0 || (values.facts === undefined) === (values.batch === undefined))
    throw new WrongUse('classify takes either --facts FILE or --batch FILE');
  if (values.batch !== undefined) {
    // Told before the first line, not once a line.
    if (values.on !== undefined) checkedDay(values.on);
    if (values.ruleset !== undefined) lawNamed(values.ruleset);
    try {
      return {
        exitCode: await classifyBatch({ file: values.batch, on: values.on, ruleset: values.ruleset }, stdin, stdout),
        out: '',
        err: '',
      };
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      if (code === 'EPIPE') return { exitCode: 0, out: '', err: '' };
      if (code === undefined) throw error;
      return { exitCode: 2, out: '', err: `registry: cannot read ${values.batch} (${code})\n` };
    }
  }
  return classifyFile({
    file: values.facts as string,
    on: values.on ?? dayInBrussels(new Date()),
    ruleset: values.ruleset,
    format: oneOf(['text', 'json'] as const, values.format ?? 'text', '--format'),
    language: languageOf(values),
    explain: values.explain ?? false,
    house: values.house,
  });
}

/** The server of a command and the token for it, which may stand in the environment. */
function serverOf(
  { server, token = process.env['REGISTRY_TOKEN'] }: Values,
  wrong: string,
): { readonly server: string; readonly token: string } {
  if (server === undefined || token === undefined) throw new WrongUse(wrong);
  if (!URL.canParse(server)) throw new WrongUse(`--server takes an address, not ${JSON.stringify(server)}`);
  return { server, token };
}

function exported(values: Values, rest: readonly string[], stdout: Streams['stdout']): Promise<Outcome> {
  const wrong = 'export takes --format, --server URL and --token TOKEN';
  const { format } = values;
  if (rest.length > 0 || format === undefined) throw new WrongUse(wrong);
  return exportView(
    {
      ...serverOf(values, wrong),
      format,
      table: values.table ?? 'systems',
      view: values.view ?? '',
      variant: values.variant,
      language: languageOf(values),
      asOf: values['as-of'],
      out: values.out,
    },
    stdout,
  );
}

function imported(values: Values, [file, ...more]: readonly string[]): Promise<Outcome> {
  const wrong = 'import takes one file, --server URL and --token TOKEN';
  if (file === undefined || more.length > 0) throw new WrongUse(wrong);
  return importFile({
    file,
    ...serverOf(values, wrong),
    source: values.source,
    map: values.map,
    sheet: values.sheet,
    apply: values.apply === undefined ? undefined : oneOf(['all', 'valid'] as const, values.apply, '--apply'),
    format: oneOf(['text', 'json'] as const, values.format ?? 'text', '--format'),
  });
}

function pushed(values: Values, [file, ...more]: readonly string[]): Promise<Outcome> {
  const wrong = 'push takes one file, --server URL and --token TOKEN';
  if (file === undefined || more.length > 0) throw new WrongUse(wrong);
  const format = oneOf(['text', 'json'] as const, values.format ?? 'text', '--format');
  const { source, 'dry-run': isDry = false } = values;
  return pushDescriptor({ file, ...serverOf(values, wrong), source, isDry, format });
}

async function served(
  values: Values,
  rest: readonly string[],
  { stdin, stdout }: Pick<Streams, 'stdin' | 'stdout'>,
): Promise<Outcome> {
  const wrong = 'mcp takes --server URL and --token TOKEN';
  if (rest.length > 0) throw new WrongUse(wrong);
  await serve(
    { ...serverOf(values, wrong), language: languageOf(values), version: version() },
    stdin,
    stdout as Writable,
  );
  return { exitCode: 0, out: '', err: '' };
}

function law(values: Values, [what, ...rest]: readonly string[]): Outcome {
  if (what === 'list' && rest.length === 0) return listLaw(values.ruleset, languageOf(values));
  if (what === 'duties' && rest.length === 0) return listDuties(values.ruleset, languageOf(values));
  if (what === 'show')
    return showProvision(only(rest, 'law show takes one provision'), values.ruleset, languageOf(values));
  const [a, b, ...more] = rest;
  if (what === 'diff' && a !== undefined && b !== undefined && more.length === 0)
    return diffLaw(a, b, languageOf(values));
  throw new WrongUse('law takes list, show PROVISION, duties, or diff ID ID');
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        key: { type: 'string', multiple: true },
        since: { type: 'string', multiple: true },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
        version: { type: 'boolean' },
        facts: { type: 'string' },
        batch: { type: 'string' },
        on: { type: 'string' },
        ruleset: { type: 'string' },
        format: { type: 'string' },
        lang: { type: 'string' },
        explain: { type: 'boolean' },
        house: { type: 'string' },
        server: { type: 'string' },
        token: { type: 'string' },
        source: { type: 'string' },
        'dry-run': { type: 'boolean' },
        map: { type: 'string' },
        sheet: { type: 'string' },
        apply: { type: 'string' },
        table: { type: 'string' },
        view: { type: 'string' },
        variant: { type: 'string' },
        'as-of': { type: 'string' },
        out: { type: 'string' },
      },
    });
  } catch (error) {
    throw new WrongUse((error as Error).message);
  }
}

function only(rest: readonly string[], otherwise: string): string {
  const [first] = rest;
  if (first === undefined || rest.length > 1) throw new WrongUse(otherwise);
  return first;
}

const languageOf = (values: Values): Language => oneOf(LANGUAGES, values.lang ?? 'en', '--lang');

function oneOf<T extends string>(allowed: readonly T[], value: string, option: string): T {
  const found = allowed.find((each) => each === value);
  if (found === undefined) throw new WrongUse(`${option} takes ${allowed.join(' or ')}, not ${JSON.stringify(value)}`);
  return found;
}

function version(): string {
  const about = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as { version: string };
  return about.version;
}
