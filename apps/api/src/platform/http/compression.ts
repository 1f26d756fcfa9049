// Answers go out compressed. Files of evidence do not: most are compressed already, and they are read in ranges of
// bytes.

import type { FastifyCompressOptions } from '@fastify/compress';
import { constants } from 'node:zlib';

/** Below this an answer fits one packet as it is; bytes. */
const WORTH_IT = 1_024;

/**
 * A quality that costs less time than it saves; the highest is for files, which are compressed once, when they are
 * built.
 */
export const compression: FastifyCompressOptions = {
  globalDecompression: false,
  encodings: ['br', 'gzip'],
  threshold: WORTH_IT,
  customTypes: /^(application\/(problem\+)?json|text\/(csv|html|markdown|plain))\b/,
  brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } },
};
