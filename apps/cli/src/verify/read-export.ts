// Reads an export that may come from anyone: nothing in it is trusted, not even its shape.

import { readFileSync, statSync } from 'node:fs';
import type { Checkpoint, ExportedEntry, ExportedSubject, VerifiableExport } from '@registry/audit-log';

const FORMAT = 'ai-system-registry/export/v1';
const MAX_BYTES = 500_000_000;
/** An export nests about ten deep; the canonical form is computed recursively and must not run out of stack. */
const MAX_DEPTH = 100;

/** The file cannot be verified at all; the message is for the person who asked. */
export class Unreadable extends Error {}

/** Reads a text file of bounded size, strictly as UTF-8. */
export function readText(path: string): string {
  let bytes: Buffer;
  try {
    const about = statSync(path);
    if (!about.isFile()) throw new Unreadable(`${path} is not a file`);
    if (about.size > MAX_BYTES) throw new Unreadable(`${path} is larger than ${MAX_BYTES / 1_000_000} MB`);
    bytes = readFileSync(path);
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable(`cannot read ${path} (${(error as NodeJS.ErrnoException).code ?? 'unknown error'})`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Unreadable(`${path} is not UTF-8 text`);
  }
}

/** The JSON in a file, of bounded size and depth. */
export function readJson(path: string): unknown {
  let content: unknown;
  try {
    content = JSON.parse(readText(path));
  } catch (error) {
    // What the parser says quotes the file, which may hold control characters.
    if (error instanceof SyntaxError) throw new Unreadable(`${path} is not JSON`);
    throw error;
  }
  checkDepth(content);
  return content;
}

/** An export that is held in memory whole. */
export interface ReadExport extends VerifiableExport {
  readonly exportedAt: string;
  readonly subjects: readonly ExportedSubject[];
  readonly entries: readonly ExportedEntry[];
}

/** The export in a file, with the shape that the format promises. */
export const readExport = (path: string, content = readJson(path)): ReadExport => exportOf(content);

/** A checkpoint by itself, or as the register shows it: in a member beside the key. */
export function checkpointIn(content: unknown, path: string): { checkpoint: Checkpoint; publicKey: string | null } {
  const isWhole = isObject(content) && (Object.hasOwn(content, 'checkpoint') || Object.hasOwn(content, 'head'));
  if (!isWhole) throw new Unreadable(`${path} is neither a checkpoint nor an export of the register`);
  const members = content;
  const isWrapped = Object.hasOwn(members, 'checkpoint');
  const checkpoint = isWrapped ? members['checkpoint'] : content;
  checkCheckpoint(checkpoint, isWrapped ? `"checkpoint" of ${path}` : path);
  const publicKey = isWrapped ? members['publicKey'] : null;
  return { checkpoint: checkpoint as Checkpoint, publicKey: typeof publicKey === 'string' ? publicKey : null };
}

function checkDepth(file: unknown): void {
  const open: { value: unknown; depth: number }[] = [{ value: file, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    if (typeof next.value !== 'object' || next.value === null) continue;
    if (next.depth >= MAX_DEPTH) throw new Unreadable(`the file nests deeper than ${MAX_DEPTH} levels`);
    for (const value of Object.values(next.value)) open.push({ value, depth: next.depth + 1 });
  }
}

type Check = (value: unknown, where: string) => void;
type Members = Record<string, unknown>;

function expect(fits: boolean, where: string, wanted: string): void {
  if (!fits) throw new Unreadable(`not an export of the register: ${where} is not ${wanted}`);
}

const isObject = (value: unknown): value is Members =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const text: Check = (value, where) => expect(typeof value === 'string', where, 'text');
const object: Check = (value, where) => expect(isObject(value), where, 'an object');
const texts: Check = (value, where) =>
  expect(Array.isArray(value) && value.every((one) => typeof one === 'string'), where, 'a list of texts');
const list: Check = (value, where) => expect(Array.isArray(value), where, 'a list');
const matching =
  (pattern: RegExp, wanted: string): Check =>
  (value, where) =>
    expect(typeof value === 'string' && pattern.test(value), where, wanted);
const countFrom =
  (least: number): Check =>
  (value, where) =>
    expect(Number.isSafeInteger(value) && (value as number) >= least, where, `a whole number from ${least}`);
const orNull =
  (check: Check): Check =>
  (value, where) => {
    if (value !== null) check(value, where);
  };

const hash = matching(/^[0-9a-f]{64}$/, '64 hexadecimal digits');
const instant = matching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/, 'a time in UTC');
/** Without a slash, so that type and id of a subject can never run into each other. */
const typeName = matching(/^[A-Za-z][A-Za-z0-9]*$/, 'a kind of record');
/** One line of the text that the checkpoint signs. */
const line = matching(/^[^\p{Cc}]*$/u, 'one line of text');

/** An object with exactly these members: one that no hash covers would look proven without being so. */
function shape(members: Record<string, Check>, later: Record<string, Check> = {}): Check {
  return (value, where) => {
    object(value, where);
    const given = value as Members;
    for (const [name, check] of Object.entries(members)) {
      expect(Object.hasOwn(given, name), `member "${name}" of ${where}`, 'there');
      check(given[name], `"${name}" of ${where}`);
    }
    for (const [name, check] of Object.entries(later))
      if (Object.hasOwn(given, name)) check(given[name], `"${name}" of ${where}`);
    const extra = Object.keys(given).find((name) => !Object.hasOwn(members, name) && !Object.hasOwn(later, name));
    expect(extra === undefined, `member ${JSON.stringify(extra)} of ${where}`, 'part of the format');
  };
}

const subject = shape({ type: typeName, id: text });
const checkEntry = shape({
  number: orNull(countFrom(1)),
  link: orNull(hash),
  subject,
  seq: countFrom(1),
  previous: orNull(hash),
  intent: text,
  actor: shape({ kind: matching(/^(person|token|system)$/, '"person", "token" or "system"'), id: text }),
  at: instant,
  requestId: orNull(text),
  payloadDigest: hash,
  salt: hash,
  payload: shape({ fact: object, parts: object }),
  hash,
});
const checkCheckpoint = shape({
  origin: line,
  size: countFrom(0),
  head: hash,
  at: instant,
  key: hash,
  signature: text,
});
const lists: Check = (value, where) => {
  object(value, where);
  for (const [name, states] of Object.entries(value as Members)) list(states, `${JSON.stringify(name)} of ${where}`);
};
/** Files from before there were histories have none. */
const checkSubject = shape({ type: typeName, id: text, parts: object }, { history: lists });
const checkFile = shape(
  {
    format: text,
    exportedAt: instant,
    exportedBy: text,
    checkpoint: checkCheckpoint,
    publicKey: text,
    subjectTypes: list,
    subjects: list,
    entries: list,
  },
  { histories: texts },
);

function exportOf(file: unknown): ReadExport {
  object(file, 'the document');
  const { format } = file as Members;
  expect(format === FORMAT, '"format" of the document', `"${FORMAT}"`);
  checkFile(file, 'the document');
  const { exportedAt, checkpoint, publicKey, subjectTypes, histories, subjects, entries } = file as unknown as {
    exportedAt: string;
    checkpoint: VerifiableExport['checkpoint'];
    publicKey: string;
    subjectTypes: string[];
    histories?: string[];
    subjects: ExportedSubject[];
    entries: ExportedEntry[];
  };
  subjects.forEach((item, index) => checkSubject(item, `subject ${index + 1}`));
  entries.forEach((item, index) => {
    checkEntry(item, `entry ${index + 1}`);
    expect(
      (item.number === null) === (item.link === null),
      `entry ${index + 1}`,
      'either sealed, with number and link, or neither',
    );
  });
  // No signature covers this list: left to the file, shortening it would hide what was removed. What is proven beside
  // systems and incidents, the log says. Files from before there were incidents name systems alone.
  const isBeforeIncidents =
    subjectTypes.join() === 'AiSystem' && entries.every(({ subject: { type } }) => type !== 'Incident');
  expect(
    subjectTypes.every((type) => typeof type === 'string') &&
      (isBeforeIncidents || subjectTypes.slice(0, 2).join() === 'AiSystem,Incident'),
    '"subjectTypes" of the document',
    'a list that begins with "AiSystem", "Incident"',
  );
  const past = histories === undefined ? {} : { histories };
  return {
    exportedAt,
    checkpoint,
    publicKey,
    subjectTypes,
    ...past,
    subjects: subjects.map(withOwnPartsOnly),
    entries,
  };
}

/** So that a part named like a member of every object ("constructor") is looked up in the file alone. */
function withOwnPartsOnly(item: ExportedSubject): ExportedSubject {
  return { ...item, parts: Object.assign(Object.create(null) as Members, item.parts) };
}
