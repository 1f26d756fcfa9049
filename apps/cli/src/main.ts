// `registry`: the commands that work without the server.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { verify } from './verify';

const usage = `Usage: registry verify FILE [--key PUBLIC_KEY.pem] [--json]

Checks an export of the register (JSON) from its first entry to its signature,
without the server, the database or the network.

  --key FILE   the public key (PEM) that must have signed the checkpoint
  --json       answer as one JSON object
  --help       this text
  --version    the version

Exit code: 0 intact, 1 broken, 2 the file cannot be verified or the command is wrong.
`;

interface Streams {
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** Runs one command and gives its exit code. */
export function main(args: readonly string[], { stdout, stderr }: Streams): number {
  const wrong = (reason: string): number => {
    stderr.write(`registry: ${reason}\n\n${usage}`);
    return 2;
  };
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(args);
  } catch (error) {
    return wrong((error as Error).message);
  }
  const { values, positionals: [command, file, ...rest] } = parsed;
  if (values.help) {
    stdout.write(usage);
    return 0;
  }
  if (values.version) {
    stdout.write(`${version()}\n`);
    return 0;
  }
  if (command === undefined) return wrong('no command given');
  if (command !== 'verify') return wrong(`unknown command ${JSON.stringify(command)}`);
  if (file === undefined || rest.length > 0) return wrong('verify takes exactly one file');
  const { exitCode, out, err } = verify({ file, key: values.key, json: values.json });
  if (out) stdout.write(out);
  if (err) stderr.write(err);
  return exitCode;
}

function parse(args: readonly string[]) {
  return parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      key: { type: 'string' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' }, version: { type: 'boolean' },
    },
  });
}

function version(): string {
  const about = JSON.parse(readFileSync(join(__dirname, '..', 'package.json'), 'utf8')) as { version: string };
  return about.version;
}
