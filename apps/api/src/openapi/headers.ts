// Headers as the document shows them: what every answer carries, what a refusal does, and what some routes send.

import type { SentHeader } from '../platform/ground/answers.decorator';
import type { Components } from './shapes';

type Headers = NonNullable<Components['headers']>;
type Schema = NonNullable<Extract<Headers[string], { schema?: object }>['schema']>;

const header = (description: string, schema: Schema = { type: 'string' }, required = true): Headers[string] => ({
  description,
  required,
  schema,
});
const count = (description: string): Headers[string] => header(description, { type: 'integer', minimum: 0 });

const ALWAYS = {
  'X-Request-Id': header('Names the request in the log of the register, to be quoted when asking for help.', {
    type: 'string',
    format: 'uuid',
  }),
};
const COUNTED = {
  'RateLimit-Limit': count('Requests that one may send in a minute.'),
  'RateLimit-Remaining': count('How many of them are left.'),
  'RateLimit-Reset': count('Seconds until they begin anew.'),
};
const REPEATED = {
  'Idempotency-Replayed': header(
    'The answer to an earlier request with this key.',
    { type: 'string', enum: ['true'] },
    false,
  ),
};
const SOME: Readonly<Record<SentHeader, Headers[string]>> = {
  ETag: header('Version of the record, to be sent as `If-Match` with what changes it.', {
    type: 'string',
    pattern: '^"[1-9][0-9]*"$',
  }),
  Location: header('Where what was made is found.'),
  'Set-Cookie': header('The session, or that it has ended.'),
  'Content-Disposition': header('The name under which to save the file.'),
  Digest: header('SHA-256 of the file, in Base64.'),
  Link: header('Where it is said what is known of the file: `rel="describedby"`.'),
};
const REFUSED = {
  'Retry-After': count('Seconds after which to try again.'),
  'WWW-Authenticate': header('How to say who asks.'),
};

/** The section of the document that all operations refer to. */
export const headerComponents: Headers = { ...ALWAYS, ...COUNTED, ...REPEATED, ...SOME, ...REFUSED };

const references = (names: readonly string[]): Headers =>
  Object.fromEntries(names.map((name) => [name, { $ref: `#/components/headers/${name}` }]));

/** Headers of what is answered when all is well. */
export const answerHeaders = (method: string, sends: readonly SentHeader[]): Headers =>
  references([...Object.keys({ ...ALWAYS, ...COUNTED, ...(method === 'post' ? REPEATED : {}) }), ...sends]);

const REFUSED_WITH: Readonly<Record<number, readonly string[]>> = {
  401: ['WWW-Authenticate'],
  429: [...Object.keys(COUNTED), 'Retry-After'],
  503: ['Retry-After'],
};

/** Headers of a refusal. */
export const refusalHeaders = (status: number): Headers =>
  references([...Object.keys(ALWAYS), ...(REFUSED_WITH[status] ?? [])]);
