// How papers are sent.

import { StreamableFile } from '@nestjs/common';
import type { Printed } from './print';

/** To be saved under a name that tells what it is, in plain letters. */
export function sendPdf({ name, pdf }: Printed): StreamableFile {
  const file = name
    .join('-')
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  return new StreamableFile(pdf, {
    type: 'application/pdf',
    disposition: `attachment; filename="${file}.pdf"`,
    length: pdf.length,
  });
}
