// What a file is, by what it holds and never by what it is called.

import type { FileTypeResult } from 'file-type/node' with { 'resolution-mode': 'import' };
import { keptLine } from '@registry/record';
import { Refusal } from '../../../platform/problems/refusal';

/**
 * Documents, pictures, tables, with the endings they may have. Nothing that runs, holds macros, or hides what is
 * inside.
 */
const ALLOWED: Readonly<Record<string, readonly [string, ...string[]]>> = {
  'application/pdf': ['pdf'],
  'application/rtf': ['rtf'],
  'image/png': ['png'],
  'image/jpeg': ['jpg', 'jpeg'],
  'image/gif': ['gif'],
  'image/webp': ['webp'],
  'image/tiff': ['tif', 'tiff'],
  'image/heic': ['heic', 'heif'],
  'image/heif': ['heif', 'heic'],
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': ['docx'],
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': ['xlsx'],
  'application/vnd.openxmlformats-officedocument.presentationml.presentation': ['pptx'],
  'application/vnd.oasis.opendocument.text': ['odt'],
  'application/vnd.oasis.opendocument.spreadsheet': ['ods'],
  'application/vnd.oasis.opendocument.presentation': ['odp'],
};

/** Text has no mark of its own; its name may say which text. */
const TEXTS = ['txt', 'csv', 'md', 'json', 'log'] as const;

export interface FileKind {
  readonly mediaType: string;
  /** The name it is kept under: without a path, and with the ending of what it is. */
  readonly name: string;
}

export interface Held {
  /** Its first bytes, at most a megabyte. */
  readonly head: Uint8Array;
  /** What the whole file was found to be. */
  readonly isText: boolean;
  readonly isOutlookMail: boolean;
}

export async function kindOfFile({ head, isText, isOutlookMail }: Held, said: string): Promise<FileKind> {
  const name = baseName(said);
  if (isOutlookMail) return { mediaType: 'application/vnd.ms-outlook', name: ending(name, ['msg']) };
  // The mark of UTF-16 looks like that of other kinds.
  const found = isText && isMarkedText(head) ? undefined : await markOf(head);
  if (found === undefined && isText) {
    return isMail(head)
      ? { mediaType: 'message/rfc822', name: ending(name, ['eml']) }
      : { mediaType: 'text/plain', name: ending(name, TEXTS) };
  }
  const endings = found === undefined ? undefined : ALLOWED[found.mime];
  if (found === undefined || endings === undefined) {
    throw new Refusal('evidence.type-refused', { found: found?.mime ?? 'unknown' }, [
      {
        pointer: '',
        code: 'type-refused',
        detail: 'PDF, pictures, Office and OpenDocument files, RTF, mails and plain text are kept.',
      },
    ]);
  }
  return { mediaType: found.mime, name: ending(name, endings) };
}

const isMarkedText = ([first, second]: Uint8Array): boolean =>
  (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);

/** A mail begins with its head, field by field up to an empty line, and says whom it is from (RFC 5322, 3.6). */
function isMail(head: Uint8Array): boolean {
  const text = Buffer.from(head.buffer, head.byteOffset, head.byteLength).toString('latin1');
  const fields = /^(?:[!-9;-~]+:.*(?:\r?\n[ \t].*)*\r?\n)+(?=\r?\n)/.exec(text)?.[0] ?? '';
  return /^from:/im.test(fields) && /^(date|to|subject|received|message-id):/im.test(fields);
}

async function markOf(head: Uint8Array): Promise<FileTypeResult | undefined> {
  const { fileTypeFromBuffer } = await import('file-type/node');
  // What begins like one kind and breaks off is none.
  return fileTypeFromBuffer(head).catch(
    () => ({ ext: 'bin', mime: 'application/octet-stream' }) as unknown as FileTypeResult,
  );
}

/** The last part of a path, without characters that steer how the rest is read or shown. */
function baseName(said: string): string {
  const plain =
    keptLine(said)
      .replace(/["<>|?*:]/g, '')
      .split(/[\\/]/)
      .at(-1)
      ?.trim() ?? '';
  const name = plain.replace(/^\.+/, '');
  return name === '' ? 'file' : [...name].slice(-200).join('');
}

/** The name as it is if it ends rightly, or with the first of the right endings. */
function ending(name: string, right: readonly [string, ...string[]]): string {
  const own = /\.([A-Za-z0-9]{1,10})$/.exec(name)?.[1]?.toLowerCase() ?? '';
  return right.includes(own) ? name : `${name}.${right[0]}`;
}
