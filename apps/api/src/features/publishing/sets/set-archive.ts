// A whole public set in one file, to be unpacked on another web server.

import { PassThrough, type Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import type { WholeSet } from './public-sets.queries';

/** The same bytes for the same set: its parts say that they were made when the set was. */
export function setArchive({ madeAt, files }: WholeSet): Readable {
  const zip = new ZipFile();
  const out = new PassThrough();
  zip.outputStream.pipe(out);
  for (const { name, bytes } of files) zip.addBuffer(bytes, name, { mtime: madeAt });
  zip.end();
  return out;
}
