// The descriptor of a system as it is kept beside its source code: a JSON Schema (draft 2020-12), made from the fields.

import { en as columnWords } from '../columns/words/en';
import { en } from '../words/en';
import { NEEDED, TARGET_KEYS, targetOf, wordsOf, type Target, type TargetKey } from './targets';

type Schema = Readonly<Record<string, unknown>>;

/** Which record it is, a descriptor says by its own id. */
const LEFT_OUT: readonly TargetKey[] = ['reference', 'externalId'];

/** @returns what an editor checks a descriptor against, with what each field means in English */
export function descriptorSchema(): Schema {
  const fields = TARGET_KEYS.filter((key) => !LEFT_OUT.includes(key));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: 'AI system, as its source code describes it',
    description: 'Kept beside the source code and sent by `registry push`. What is left out is left as it is.',
    type: 'object',
    properties: {
      $schema: { type: 'string', description: 'Where this schema lies, for editors.' },
      source: {
        type: 'string',
        maxLength: 100,
        description: 'Where the descriptor comes from; ids are unique within it.',
      },
      id: {
        type: ['string', 'integer'],
        maxLength: 200,
        description: 'What the system is called there for good; the record is found by it again.',
      },
      ...Object.fromEntries(fields.map((key) => [key, { ...told(key), ...shapeOf(key, targetOf(key)) }])),
      facts: {
        type: 'object',
        title: 'Answers to the questions of the classification',
        description:
          'By the key of the question, as the rules of the register ask it. A list says what applies; of what it does not list it says nothing.',
        additionalProperties: {
          anyOf: [
            { type: 'boolean' },
            { type: 'number', minimum: 0 },
            { type: 'string', maxLength: 200 },
            { type: 'array', uniqueItems: true, items: { type: 'string', maxLength: 200 } },
          ],
        },
      },
    },
    required: ['id', ...NEEDED],
    additionalProperties: false,
  };
}

function told(key: TargetKey): Schema {
  const fields: Readonly<Record<string, readonly (string | undefined)[] | undefined>> = en.fields;
  const columns: Readonly<Record<string, string | undefined>> = columnWords.columns;
  const [title = columns[key], description] = fields[key] ?? [];
  return { ...(title === undefined ? {} : { title }), ...(description === undefined ? {} : { description }) };
}

function shapeOf(key: TargetKey, target: Target): Schema {
  const words = wordsOf(key);
  switch (target.kind) {
    case 'lines':
      return { type: 'array', maxItems: target.most, items: { type: 'string', maxLength: target.max } };
    case 'choices':
      return { type: 'array', uniqueItems: true, items: { enum: words } };
    case 'word':
    case 'choice':
      return { enum: words };
    case 'number':
      return { type: 'integer', minimum: 0, maximum: target.max };
    case 'yesNo':
      return { type: 'boolean' };
    case 'day':
      return { type: 'string', format: 'date' };
    case 'url':
      return { type: 'string', format: 'uri', maxLength: target.max };
    default:
      return { type: 'string', maxLength: target.max };
  }
}
