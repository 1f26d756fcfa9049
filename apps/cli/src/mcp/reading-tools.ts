// Tools that read: the list, a record, why its class, what is missing.

import { dayInBrussels } from '@registry/assessment';
import {
  HEADLINES,
  ORIGINS,
  REVIEW_STATES,
  STAGES,
  type Assessment,
  type Page,
  type SystemDetail,
  type SystemSummary,
} from '@registry/contracts';
import { de } from '@registry/record/words/de';
import { en } from '@registry/record/words/en';
import { fr } from '@registry/record/words/fr';
import { wordsIn } from '../words';
import { explained, openQuestions, recordGaps } from './explaining';
import type { Register } from './register';
import { READS, told, type Tools } from './tools';

const recordWords = { de, en, fr };

export function addReadingTools({ server, register, z, language }: Tools): void {
  const system = z.string().min(1).max(100).describe('Id or reference of the system, e.g. AIS-2026-000123.');
  const some = <Word extends string>(words: readonly Word[]) =>
    z.array(z.enum(words as readonly [Word, ...Word[]])).optional();

  server.registerTool(
    'search_systems',
    {
      title: 'Search systems',
      description:
        'Lists AI systems of the register that the token may see, by words and filters, a page at a time. ' +
        'A class is what the answers so far come to; `undetermined` means that open answers can still decide it.',
      inputSchema: {
        q: z.string().max(200).optional().describe('Words in name, summary, purpose or reference.'),
        class: some([...HEADLINES, 'undetermined']),
        stage: some(STAGES),
        origin: some(ORIGINS),
        reviewState: some(REVIEW_STATES),
        unit: z.array(z.string().max(64)).max(50).optional().describe('Codes of units; each with all below it.'),
        mine: z.boolean().optional().describe('Only systems of the owner of the token.'),
        sort: z.enum(['name', '-name', 'reference', '-reference', 'changedAt', '-changedAt', 'relevance']).optional(),
        limit: z.int().min(1).max(50).default(20),
        cursor: z.string().max(1000).optional().describe('`nextCursor` of the page before.'),
      },
      annotations: READS,
    },
    async ({ mine, ...filters }) => {
      const query = queryOf(mine === true ? { ...filters, owner: 'me' } : filters);
      const { items, nextCursor } = await register.read<Page<SystemSummary>>('systems', query);
      return told({ systems: items, nextCursor });
    },
  );

  server.registerTool(
    'read_system',
    {
      title: 'Read a system',
      description: 'The whole record of one AI system. That a restricted record is read stands in the log.',
      inputSchema: { system },
      annotations: READS,
    },
    async ({ system: key }) => told(await systemAt(register, key)),
  );

  server.registerTool(
    'explain_class',
    {
      title: 'Explain the class',
      description:
        'Why a system has its class under the AI Act: the provisions that hold with the answers that decided them, ' +
        'those that are still possible, contradictions, and duties with the days from which they apply.',
      inputSchema: { system },
      annotations: READS,
    },
    async ({ system: key }) => {
      const { record, assessment } = await systemWithAnswers(register, key);
      const { decidedClass, reviewState } = record;
      if (assessment === null) return told('No question about this system has been answered yet.');
      return told({ ...explained(assessment, wordsIn(language)), decidedClass, reviewState });
    },
  );

  server.registerTool(
    'what_is_missing',
    {
      title: 'What is missing',
      description:
        'What nobody has said about a system yet: the questions whose answers can still decide its class, most ' +
        'telling first, with their options; and the empty fields of its record by what they are needed for. ' +
        'The keys of the questions are those that draft_answers takes.',
      inputSchema: { system, most: z.int().min(1).max(200).default(10).describe('Questions to be told.') },
      annotations: READS,
    },
    async ({ system: key, most }) => {
      const { record, assessment } = await systemWithAnswers(register, key);
      const today = dayInBrussels(new Date());
      return told({
        answers: openQuestions(assessment, wordsIn(language), today, most),
        record: recordGaps(record, recordWords[language]),
      });
    },
  );
}

export const systemAt = (register: Register, key: string): Promise<SystemDetail> =>
  register.read(`systems/${encodeURIComponent(key)}`);

/** A record with its present assessment; null before the first answers. Refuses where there is no such record. */
async function systemWithAnswers(
  register: Register,
  key: string,
): Promise<{ record: SystemDetail; assessment: Assessment | null }> {
  const record = await systemAt(register, key);
  const assessment = await register.readIfThere<Assessment>(`systems/${record.id}/assessments/latest`);
  return { record, assessment };
}

/** Several values of one filter stand one after the other, as in the address of the list. */
function queryOf(filters: Readonly<Record<string, unknown>>): URLSearchParams {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(filters))
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined) query.append(name, String(one));
  return query;
}
