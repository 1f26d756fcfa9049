import { IsDefined } from 'class-validator';
import type { SaveDraft } from '@registry/contracts';

export class SaveDraftDto implements SaveDraft {
  /** Whatever the form holds; only its owner reads it again. */
  @IsDefined()
  content!: unknown;
}
