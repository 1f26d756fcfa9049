// The committed document of the API, and the operation in it that a request is for.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Described {
  readonly parameters?: readonly DescribedParameter[];
  readonly requestBody?: { readonly required?: boolean; readonly content: Readonly<Record<string, object>> };
  readonly responses: Readonly<Record<string, DescribedAnswer | Reference>>;
}

interface DescribedParameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required: boolean;
  readonly schema: object;
}

export interface DescribedAnswer {
  readonly content?: Readonly<Record<string, object>>;
  readonly headers?: Readonly<Record<string, Reference>>;
}

export interface Reference {
  readonly $ref: string;
}

export interface ApiDocument {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Described>>>>;
  readonly components: {
    readonly headers: Readonly<Record<string, { readonly required: boolean }>>;
    readonly responses: Readonly<Record<string, DescribedAnswer>>;
  };
}

export const readDocument = (): ApiDocument =>
  JSON.parse(readFileSync(join(__dirname, '../../../docs/openapi.json'), 'utf8')) as ApiDocument;

/** `/api/v1/systems/:id` as the document writes it. */
export const pathOf = (route: string): string => route.replace(/:(\w+)/g, '{$1}');

/** Where something stands in the document, as a reference to it. */
export const pointer = (...steps: readonly string[]): string =>
  `#/${steps.map((step) => encodeURIComponent(step.replaceAll('~', '~0').replaceAll('/', '~1'))).join('/')}`;

export const lastOf = ({ $ref }: Reference): string => $ref.slice($ref.lastIndexOf('/') + 1);
