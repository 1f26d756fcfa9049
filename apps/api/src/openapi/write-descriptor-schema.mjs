// Writes the schema of the descriptors that `registry push` sends, made from the fields of the record.

import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'prettier';
import mapping from '@registry/record/mapping';

const file = join(import.meta.dirname, '../../../../docs/schemas/ai-system.schema.json');
writeFileSync(file, await format(JSON.stringify(mapping.descriptorSchema()), { parser: 'json', printWidth: 120 }));
