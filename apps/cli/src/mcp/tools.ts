// What a tool is, whatever it does: a name, what it takes, and what it does with a register.

import type { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js' with { 'resolution-mode': 'import' };
import type { z } from 'zod' with { 'resolution-mode': 'import' };
import type { Language } from '../words';
import type { Register } from './register';

/** What the tools work with. */
export interface Tools {
  readonly server: McpServer;
  readonly register: Register;
  readonly z: typeof z;
  readonly language: Language;
}

/** A tool that reads: it can be asked any number of times. */
export const READS = { readOnlyHint: true, openWorldHint: false } as const;
/** A tool that drafts: it adds, takes nothing away, and not twice. */
export const DRAFTS = {
  readOnlyHint: false,
  destructiveHint: false,
  idempotentHint: false,
  openWorldHint: false,
} as const;

/** An answer as text, which every client can show. */
export const told = (answer: unknown): { content: { type: 'text'; text: string }[] } => ({
  content: [{ type: 'text', text: typeof answer === 'string' ? answer : JSON.stringify(answer, null, 1) }],
});
