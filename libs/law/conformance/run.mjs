#!/usr/bin/env node
// Runs the golden cases of the law against a program: `node run.mjs COMMAND [ARGUMENT]…`. Each case goes to its standard
// input as a line of JSON, one line comes back for each, in order; see README.md. Ends with 0 where all are as expected,
// with 1 where some differ, and with 2 where the program did not answer each case.

import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';

const [command, ...rest] = process.argv.slice(2);
if (command === undefined) {
  process.stderr.write('Usage: node run.mjs COMMAND [ARGUMENT]…\n');
  process.exit(2);
}
const { cases } = JSON.parse(readFileSync(new URL('suite.json', import.meta.url), 'utf8'));
const answers = await answersOf(cases.map(({ id, ruleset, on, facts }) => JSON.stringify({ id, ruleset, on, facts })));
if (answers.length !== cases.length) {
  process.stderr.write(`${answers.length} answers to ${cases.length} cases\n`);
  process.exit(2);
}
const differing = cases.filter(({ id, expect }, index) => {
  const differences = differencesOf(expect, answers[index]);
  for (const { what, expected, actual } of differences)
    process.stdout.write(`${id}\n  ${what}: ${JSON.stringify(actual)}, expected ${JSON.stringify(expected)}\n`);
  return differences.length > 0;
});
process.stdout.write(`${cases.length - differing.length} of ${cases.length} cases as expected\n`);
process.exitCode = differing.length === 0 ? 0 : 1;

/** Writes all lines, reads all lines; the program may answer while it is still being asked. */
async function answersOf(lines) {
  const program = spawn(command, rest, { stdio: ['pipe', 'pipe', 'inherit'] });
  const chunks = [];
  program.stdout.on('data', (chunk) => chunks.push(chunk));
  // Whoever stops reading has not answered each case, which is told below.
  program.stdin.on('error', () => undefined);
  program.stdin.end(`${lines.join('\n')}\n`);
  await new Promise((done) => {
    program.once('close', done);
    program.once('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      process.exit(2);
    });
  });
  const answered = Buffer.concat(chunks).toString('utf8').split('\n');
  return answered.filter((line) => line.trim() !== '').map(parsed);
}

function parsed(line, index) {
  try {
    return JSON.parse(line);
  } catch {
    process.stderr.write(`line ${index + 1} is no JSON\n`);
    return process.exit(2);
  }
}

/** What is expected and not answered so. An answer may say more than what is expected. */
function differencesOf(expected, answer) {
  const { class: ofClass = {}, rules = {}, duties = {}, contradictions } = expected;
  const pairs = [
    ...Object.entries(ofClass).map(([name, value]) => [name, sorted(value), sorted(answer?.[name])]),
    ...Object.entries(rules).map(([id, truth]) => [`rule ${id}`, truth, answer?.rules?.[id]]),
    ...Object.entries(duties).flatMap(([id, { truth, from }]) => [
      // A duty that does not apply may be left out.
      [`duty ${id}`, truth, answer?.duties?.[id]?.truth ?? (answer?.duties === undefined ? undefined : 'false')],
      ...(from === undefined ? [] : [[`days of duty ${id}`, from, answer?.duties?.[id]?.from]]),
    ]),
    ...(contradictions === undefined
      ? []
      : [['contradictions', sorted(contradictions), sorted(answer?.contradictions)]]),
  ];
  return pairs
    .filter(([, wanted, actual]) => !isDeepStrictEqual(actual, wanted))
    .map(([what, wanted, actual]) => ({ what, expected: wanted, actual: actual ?? null }));
}

/** Classes, marks and contradictions are sets. */
function sorted(value) {
  return Array.isArray(value) ? [...value].sort() : value;
}
