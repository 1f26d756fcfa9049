// What a file is, by its first bytes and never by what it is called.

import { Unreadable } from './unreadable';

const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean =>
  mark.every((byte, index) => bytes[index] === byte);
/** Of a zip archive, also of an empty one. */
const ARCHIVES = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06],
];
/** Of a compound file: a spreadsheet of before 2007, or a newer one that is encrypted. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** Names a stream in the folder of an encrypted one ([MS-OFFCRYPTO], 2.3.4.4). */
const ENCRYPTED = Buffer.from('EncryptedPackage', 'utf16le');

/** Whether a file is a spreadsheet, if it is any table. */
export const isArchive = (head: Uint8Array): boolean => ARCHIVES.some((mark) => startsWith(head, mark));

/**
 * Refuses what only Excel opens.
 * @param head the first bytes; a megabyte is enough to find the folder of a compound file
 */
export function refuseCompound(head: Uint8Array): void {
  if (startsWith(head, COMPOUND))
    throw new Unreadable(Buffer.from(head).includes(ENCRYPTED) ? 'encrypted' : 'old-spreadsheet', {});
}
