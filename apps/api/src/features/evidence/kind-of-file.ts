// What a file is, by what it holds and never by what it is called.

import type { FileTypeResult } from 'file-type/node' with { 'resolution-mode': 'import' };
import { keptLine } from '@registry/record';
import { Refusal } from '../../platform/problems/refusal';

/** Documents, pictures, tables. Nothing that runs, holds macros, or hides what is inside. */
const ALLOWED: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf', 'image/png': 'png', 'image/jpeg': 'jpg', 'image/gif': 'gif', 'image/webp': 'webp',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'xlsx',
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': 'pptx',
  'application/vnd.oasis.opendocument.text': 'odt', 'application/vnd.oasis.opendocument.spreadsheet': 'ods', 'application/vnd.oasis.opendocument.presentation': 'odp',
};

/** Text has no mark of its own; its name may say which text. */
const TEXTS = ['txt', 'csv', 'md', 'json', 'log', 'eml'];

export interface FileKind {
  readonly mediaType: string;
  /** The name it is kept under: without a path, and with the ending of what it is. */
  readonly name: string;
}

/**
 * @param head its first bytes, at most a megabyte
 * @param isText whether the whole file is UTF-8 without control characters
 */
export async function kindOfFile(head: Uint8Array, isText: boolean, said: string): Promise<FileKind> {
  const found = await markOf(head);
  const name = baseName(said);
  if (found === undefined && isText) {
    const ending = endingOf(name);
    return { mediaType: 'text/plain', name: TEXTS.includes(ending) ? name : withEnding(name, 'txt') };
  }
  const ending = found === undefined ? undefined : ALLOWED[found.mime];
  if (found === undefined || ending === undefined) {
    throw new Refusal('evidence.type-refused', { found: found?.mime ?? 'unknown' }, [{ pointer: '', code: 'type-refused', detail: 'PDF, pictures, Office and OpenDocument files and plain text are kept.' }]);
  }
  const isSame = endingOf(name) === ending || (ending === 'jpg' && endingOf(name) === 'jpeg');
  return { mediaType: found.mime, name: isSame ? name : withEnding(name, ending) };
}

async function markOf(head: Uint8Array): Promise<FileTypeResult | undefined> {
  const { fileTypeFromBuffer } = await import('file-type/node');
  // What begins like one kind and breaks off is none.
  return fileTypeFromBuffer(head).catch(() => ({ ext: 'bin', mime: 'application/octet-stream' } as unknown as FileTypeResult));
}

/** The last part of a path, without characters that steer how the rest is read or shown. */
function baseName(said: string): string {
   
  const plain = keptLine(said).replace(/["<>|?*:]/g, '').split(/[\\/]/).at(-1)?.trim() ?? '';
  const name = plain.replace(/^\.+/, '');
  return name === '' ? 'file' : [...name].slice(-200).join('');
}

const endingOf = (name: string): string => /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
const withEnding = (name: string, ending: string): string => `${name}.${ending}`;
