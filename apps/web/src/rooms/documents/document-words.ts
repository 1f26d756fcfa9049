// The documents in words.
import type { DocumentContent } from '@registry/contracts';
import type { DocumentField } from '@registry/record';
import { useFieldText } from '../../fittings/record/record-words';

/** A value as a text, each line of a list on its own; null when nothing is known. */
export function useContentText(): (field: DocumentField, value: DocumentContent[string] | undefined) => string | null {
  const textOf = useFieldText();
  return (field, value) => (field.kind === 'lines' && Array.isArray(value) ? value.join('\n') : textOf(field, value));
}
