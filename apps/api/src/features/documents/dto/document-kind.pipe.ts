import type { PipeTransform } from '@nestjs/common';
import { DOCUMENT_KINDS, type DocumentKind } from '@registry/contracts';
import { Refusal } from '../../../platform/problems/refusal';

/** The kind of document in a path; refuses with `record.not-found` what is none. */
export class DocumentKindPipe implements PipeTransform<string, DocumentKind> {
  static readonly schema = { enum: DOCUMENT_KINDS };

  transform(value: string): DocumentKind {
    const kind = DOCUMENT_KINDS.find((one) => one === value);
    if (kind === undefined) throw new Refusal('record.not-found');
    return kind;
  }
}
