// Tools that draft. What they leave waits for the owner of the token, marked as drafted by a program; only that person
// can send it. The token decides that, not this program.

import { ORIGINS, STAGES, type KeptDraft } from '@registry/contracts';
import type { Register } from './register';
import { DRAFTS, told, type Tools } from './tools';

export function addDraftingTools({ server, register, z }: Tools): void {
  const replaces = z
    .int()
    .min(1)
    .optional()
    .describe('`version` of your earlier draft, to replace it; only while its owner has not gone on with it.');

  server.registerTool(
    'draft_record',
    {
      title: 'Draft a record',
      description:
        'Begins the registering of an AI system for the owner of the token, who checks it and registers it, or throws ' +
        'it away. Registers nothing. One such draft at a time; what the owner typed is never written over. ' +
        'Leave out what you do not know: an empty field is seen, a guess is not.',
      inputSchema: {
        name: z.string().min(1).max(200).optional(),
        summary: z.string().min(1).max(500).optional().describe('What it is, in a sentence or two.'),
        intendedPurpose: z.string().min(1).max(4000).optional().describe('What it is meant to be used for, by whom.'),
        unit: z.string().min(1).max(64).optional().describe('Code of the unit that uses it.'),
        stage: z.enum(STAGES).optional(),
        retirementReason: z.string().min(1).max(1000).optional().describe('Only with the stage `retired`.'),
        origin: z.enum(ORIGINS).optional(),
        supplier: z.string().min(1).max(200).optional(),
        productVersion: z.string().min(1).max(100).optional(),
        replaces,
      },
      annotations: DRAFTS,
    },
    async ({ replaces: version, ...fields }) =>
      told(left(register, await register.put<KeptDraft>('program-drafts/record', { body: fields, version }))),
  );

  server.registerTool(
    'draft_answers',
    {
      title: 'Draft answers',
      description:
        'Proposes answers to the questions about a system for the owner of the token, who checks each and saves them, ' +
        'or throws them away. Answers nothing. Answers that stand in the register and are not named stay. ' +
        'what_is_missing tells the keys and options; give the reason for each answer as its note. ' +
        'Leave out what you do not know: unanswered is not the same as no.',
      inputSchema: {
        system: z.string().min(1).max(100).describe('Id or reference of the system.'),
        facts: z
          .record(
            z.string().max(100),
            z.union([
              z.boolean(),
              z.number(),
              z.string(),
              z.array(z.string()),
              z.object({ yes: z.array(z.string()), no: z.array(z.string()) }),
            ]),
          )
          .describe(
            'By the key of the question: yes or no; an option or a day (YYYY-MM-DD); a number; a list of options, ' +
              'which says no to all others; or {"yes":[…],"no":[…]}, which leaves the others open.',
          ),
        notes: z.record(z.string().max(100), z.string().max(2000)).optional().describe('Why, by the key.'),
        replaces,
      },
      annotations: DRAFTS,
    },
    async ({ system, replaces: version, ...body }) =>
      told(
        left(
          register,
          await register.put<KeptDraft>(`program-drafts/answers/${encodeURIComponent(system)}`, { body, version }),
        ),
      ),
  );
}

const left = (register: Register, { page, version, savedAt }: KeptDraft): object => ({
  status: 'Drafted. Nothing is in the register: the owner of the token has to check it and send it.',
  page: register.page(page),
  version,
  savedAt,
});
