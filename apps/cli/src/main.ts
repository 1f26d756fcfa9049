// `registry`: what works without the server, and taking a view out of one.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { parseArgs } from 'node:util';
import { dayInBrussels } from '@registry/assessment';
import { classifyBatch } from './batch';
import { importFile } from './bring/import';
import { pushDescriptor } from './bring/push';
import { classifyFile } from './classify';
import { exportView } from './export';
import { checkedDay, lawNamed, Unjudgeable } from './judge';
import { diffLaw, listDuties, listLaw, showProvision } from './law';
import { verify, type Outcome } from './verify/verify';
import { LANGUAGES, type Language } from './words';

const usage = `Usage: registry COMMAND

  verify FILE [OTHER] [--since OLDER]… [--key PUBLIC_KEY.pem]… [--json]
      checks an export of the register (JSON) from its first entry to its signature, and classifies anew,
      without the server, the database or the network;
      OTHER is a second export: of the two, the older must be a beginning of the newer;
      OLDER is what was kept earlier: a checkpoint, an export, or a folder of them (*.json)
  classify --facts FILE [--on DATE] [--ruleset ID] [--format json|text] [--lang ${LANGUAGES.join('|')}] [--explain] [--house FILE|example]
      classifies one set of answers (JSON, by fact key); DATE is today unless given;
      --explain adds how each provision came out as it did and what would change the class;
      --house FILE|example applies house rules too, and the digest covers them
  classify --batch FILE [--on DATE] [--ruleset ID]
      classifies a line at a time: {"id","facts","on"} in, one result a line out, in order; - reads standard input
  law list | law show PROVISION | law duties   [--ruleset ID] [--lang ${LANGUAGES.join('|')}]
  law diff ID ID   [--lang ${LANGUAGES.join('|')}]
      the law as this program applies it

  export --view QUERY --format csv|xlsx|json|ndjson|jsonld|ttl --server URL --token TOKEN [--out FILE] [--as-of DAY]
         [--table systems|duties|reviews|incidents|links|entries] [--variant excel] [--lang ${LANGUAGES.join('|')}]
      takes a list out of a server as a file, or to standard output; QUERY is what stands in the address of the list,
      e.g. 'class=high_risk&sort=-name'; all of it when left out. TOKEN may stand in REGISTRY_TOKEN instead

  import FILE --server URL --token TOKEN [--source NAME] [--map MAP.json] [--sheet NAME] [--apply all|valid] [--format json|text]
      brings a CSV file or a spreadsheet (.xlsx), says what would become of each row, and with --apply has it done;
      NAME is where the file comes from (that of the file when left out), MAP.json says how columns become fields:
      {"columns":{"Their header":"ourField"},"values":{"ourField":{"their value":"our_value"}}}; guessed when left out

  push FILE --server URL --token TOKEN [--source NAME] [--dry-run] [--format json|text]
      sends the descriptor of a system that is kept beside its source code (YAML or JSON, docs/schemas/ai-system.schema.json),
      so that its record stays true; NAME is where it comes from, or "source" in the descriptor. What the source may is
      done at once; the rest waits for whoever's token it is

  --key FILE   the public key (PEM) that must have signed the checkpoint; more than one after a change of key
  --json       answer as one JSON object
  --help       this text
  --version    the version

Exit code: 0 done or intact; 1 broken, refused, or some lines could not be classified or rows are invalid; 2 the input cannot be read or the command is wrong.
`;

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

function exported(values: Values, rest: readonly string[], stdout: Streams['stdout']): Promise<Outcome> {
  const { server, token = process.env['REGISTRY_TOKEN'], format } = values;
  if (rest.length > 0 || server === undefined || token === undefined || format === undefined)
    throw new WrongUse('export takes --format, --server URL and --token TOKEN');
  if (!URL.canParse(server)) throw new WrongUse(`--server takes an address, not ${JSON.stringify(server)}`);
  return exportView(
    {
      server,
      token,
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
  const { server, token = process.env['REGISTRY_TOKEN'] } = values;
  if (file === undefined || more.length > 0 || server === undefined || token === undefined)
    throw new WrongUse('import takes one file, --server URL and --token TOKEN');
  if (!URL.canParse(server)) throw new WrongUse(`--server takes an address, not ${JSON.stringify(server)}`);
  return importFile({
    file,
    server,
    token,
    source: values.source,
    map: values.map,
    sheet: values.sheet,
    apply: values.apply === undefined ? undefined : oneOf(['all', 'valid'] as const, values.apply, '--apply'),
    format: oneOf(['text', 'json'] as const, values.format ?? 'text', '--format'),
  });
}

function pushed(values: Values, [file, ...more]: readonly string[]): Promise<Outcome> {
  const { server, token = process.env['REGISTRY_TOKEN'] } = values;
  if (file === undefined || more.length > 0 || server === undefined || token === undefined)
    throw new WrongUse('push takes one file, --server URL and --token TOKEN');
  if (!URL.canParse(server)) throw new WrongUse(`--server takes an address, not ${JSON.stringify(server)}`);
  const format = oneOf(['text', 'json'] as const, values.format ?? 'text', '--format');
  return pushDescriptor({ file, server, token, source: values.source, isDry: values['dry-run'] === true, format });
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
