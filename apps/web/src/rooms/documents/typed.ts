// What stands in the fields of a document, and what is sent for it.
import type { DocumentContent, DocumentKind } from '@registry/contracts';
import { documents, isVisible } from '@registry/record';

export type TypedDocument = Record<string, string | string[]>;

export function typedOf(kind: DocumentKind, content: DocumentContent): TypedDocument {
  return Object.fromEntries(
    Object.entries(documents[kind].fields).map(([key, field]) => {
      const value = content[key];
      if (field.kind === 'choices') return [key, Array.isArray(value) ? value : []];
      if (value === null || value === undefined) return [key, ''];
      if (typeof value === 'boolean') return [key, value ? 'yes' : 'no'];
      return [key, Array.isArray(value) ? value.join('\n') : String(value)];
    }),
  );
}

export function contentOf(kind: DocumentKind, typed: TypedDocument): DocumentContent {
  const content: DocumentContent = {};
  for (const [key, field] of Object.entries(documents[kind].fields)) {
    const value = typed[key] ?? '';
    if (Array.isArray(value)) content[key] = value;
    else if (!isVisible(value)) content[key] = null;
    else if (field.kind === 'yesNo') content[key] = value === 'yes';
    // What is no number is sent as it is: the server says what is wrong with it.
    else if (field.kind === 'number') content[key] = /^\d{1,9}$/.test(value.trim()) ? Number(value) : value;
    else
      content[key] =
        field.kind === 'lines'
          ? value
              .split('\n')
              .map((one) => one.trim())
              .filter((one) => one !== '')
          : value;
  }
  return content;
}
