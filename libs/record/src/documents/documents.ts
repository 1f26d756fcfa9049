// The documents that the Act asks for: what each holds, and what it lacks. The same in browser and server.

import type { DocumentContent, DocumentFinding, DocumentKind } from '@registry/contracts';
import { readFields, type Fault } from '../forms/check';
import type { Field } from '../forms/field';

/** A field of a document, with the provision that asks for it. */
export type DocumentField = Field & {
  readonly provision: string;
  /** Whether a final version needs it, given the rest. */
  readonly needed?: true | ((content: DocumentContent) => boolean);
  /** A number below it is kept, but is not enough for a final version. */
  readonly least?: number;
};

export interface DocumentForm {
  readonly provision: string;
  /** Keys of the duties that ask for it. */
  readonly duties: readonly string[];
  readonly fields: Readonly<Record<string, DocumentField>>;
}

const text = (provision: string, needed?: DocumentField['needed']): DocumentField => ({
  kind: 'text',
  max: 8000,
  provision,
  ...(needed === undefined ? {} : { needed }),
});
const line = (provision: string, needed?: DocumentField['needed']): DocumentField => ({
  kind: 'line',
  max: 300,
  provision,
  ...(needed === undefined ? {} : { needed }),
});
const day = (provision: string, needed?: DocumentField['needed']): DocumentField => ({
  kind: 'day',
  provision,
  ...(needed === undefined ? {} : { needed }),
});
const isFound = ({ found }: DocumentContent): boolean => found === true;
const hasCertificate = ({ certificate }: DocumentContent): boolean => typeof certificate === 'string';
const hasStopped = ({ suspendedOn, terminatedOn }: DocumentContent): boolean =>
  typeof suspendedOn === 'string' || typeof terminatedOn === 'string';
const isNotFound = ({ found }: DocumentContent): boolean => found === false;

export const documents: Readonly<Record<DocumentKind, DocumentForm>> = {
  fria: {
    provision: '27',
    duties: ['article-27', 'article-27-3'],
    fields: {
      processes: text('27(1)(a)', true),
      periodAndFrequency: text('27(1)(b)', true),
      affectedPersons: text('27(1)(c)', true),
      risks: text('27(1)(d)', true),
      oversight: text('27(1)(e)', true),
      measures: text('27(1)(f)', true),
      // An earlier assessment of a similar case, or the provider's, may be relied on; parts of a data protection impact
      // assessment referred to.
      reliesOn: text('27(2)'),
      dpiaReference: line('27(4)'),
      summary: text('Annex VIII, C(4)', true),
    },
  },
  dpia: {
    provision: '26(9)',
    duties: ['article-26-9', 'article-26-9-institution', 'eudpr-39', 'eudpr-40'],
    fields: {
      reference: line('EUDPR 39', true),
      completedOn: day('EUDPR 39', true),
      summary: text('Annex VIII, C(5)', true),
      hasHighResidualRisk: { kind: 'yesNo', provision: 'EUDPR 40', needed: true },
      // Of the EDPS, where a high risk would remain.
      consultation: line('EUDPR 40', ({ hasHighResidualRisk }) => hasHighResidualRisk === true),
    },
  },
  instructions: {
    provision: '26(1)',
    duties: ['article-26-1'],
    fields: {
      place: line('26(1)', true),
      edition: line('26(1)'),
      receivedOn: day('26(1)', true),
      measures: text('26(1)', true),
      inputData: text('26(4)'),
    },
  },
  oversight: {
    provision: '26(2)',
    duties: ['article-26-2'],
    fields: {
      persons: { kind: 'lines', max: 200, most: 20, provision: '26(2)', needed: true },
      competence: text('26(2)', true),
      authority: text('26(2)', true),
      support: text('26(2)'),
    },
  },
  logs: {
    provision: '26(6)',
    duties: ['article-26-6'],
    // At least six months, where the logs are under the deployer's control.
    fields: {
      place: line('26(6)', true),
      months: { kind: 'number', least: 6, max: 1200, provision: '26(6)', needed: true },
      access: text('26(6)', true),
    },
  },
  workers: {
    provision: '26(7)',
    duties: ['article-26-7'],
    fields: { representativesOn: day('26(7)', true), workersOn: day('26(7)', true), how: text('26(7)', true) },
  },
  informing: {
    provision: '26(11)',
    duties: ['article-26-11', 'article-86'],
    fields: {
      whom: text('26(11)', true),
      how: text('26(11)', true),
      since: day('26(11)', true),
      explanationContact: line('86'),
    },
  },
  derogation: {
    provision: '6(4)',
    duties: ['article-6-4'],
    fields: {
      claimedBy: line('6(4)', true),
      conditions: { kind: 'choices', of: 'condition', provision: '6(3)', needed: true },
      grounds: text('6(4)', true),
      documentedOn: day('6(4)', true),
      document: line('6(4)', true),
      entry: { kind: 'url', max: 2000, provision: '49(2)' },
    },
  },
  registration: {
    provision: '26(8)',
    duties: ['article-26-8'],
    fields: {
      checkedOn: day('26(8)', true),
      found: { kind: 'yesNo', provision: '26(8)', needed: true },
      entry: { kind: 'url', max: 2000, provision: 'Annex VIII, C(3)', needed: isFound },
      toldOn: day('26(8)', isNotFound),
      toldWhom: line('26(8)', isNotFound),
    },
  },
  conformity: {
    provision: '43, 47',
    duties: ['article-49-1', 'article-49-4', 'article-43', 'article-47'],
    fields: {
      declaration: line('47; Annex VIII, A(11)', true),
      certificate: line('Annex VIII, A(8)'),
      notifiedBody: line('Annex VIII, A(8)', hasCertificate),
      expiresOn: day('Annex VIII, A(8)', hasCertificate),
      certificateCopy: line('Annex VIII, A(9)', hasCertificate),
      instructions: { kind: 'url', max: 2000, provision: 'Annex VIII, A(12)' },
      moreInformation: { kind: 'url', max: 2000, provision: 'Annex VIII, A(13)' },
    },
  },
  // Outside of a sandbox; registered before it starts, and kept up to date while it runs.
  real_world_test: {
    provision: '60',
    duties: ['article-60'],
    fields: {
      identification: line('Annex IX, 1', true),
      provider: text('Annex IX, 2', true),
      deployers: { kind: 'lines', max: 300, most: 20, provision: 'Annex IX, 2' },
      description: text('Annex IX, 3', true),
      plan: text('Annex IX, 4', true),
      startsOn: day('60(4)(f)', true),
      endsOn: day('60(4)(f)', true),
      consents: { kind: 'yesNo', provision: '71(4)', needed: true },
      suspendedOn: day('Annex IX, 5'),
      terminatedOn: day('Annex IX, 5'),
      circumstances: text('Annex IX, 5', hasStopped),
    },
  },
};

/** Reads the content of a document: what fits, without empty values, and every fault. */
export function readDocument(
  kind: DocumentKind,
  input: Readonly<Record<string, unknown>>,
): { content: DocumentContent; faults: Fault[] } {
  const { values, faults } = readFields(documents[kind].fields, input);
  const said = Object.entries(values).filter(([, value]) => !isNothing(value));
  return { content: Object.fromEntries(said) as DocumentContent, faults };
}

const isNothing = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** Fields that a final version still lacks, in the order of the form. */
export function missingInDocument(kind: DocumentKind, content: DocumentContent): string[] {
  return Object.entries(documents[kind].fields)
    .filter(([key, { needed, least }]) => {
      const isNeeded = typeof needed === 'function' ? needed(content) : needed === true;
      const value = content[key];
      return (
        isNeeded &&
        (value === undefined || value === null || (least !== undefined && typeof value === 'number' && value < least))
      );
    })
    .map(([key]) => key);
}

/** What a document says that must not be overlooked. Days as `YYYY-MM-DD`. */
export function documentFindings(
  kind: DocumentKind,
  {
    content,
    finalOn,
    finalVersion,
    notifiedVersion,
    firstUseOn,
  }: {
    content: DocumentContent;
    /** Day of the first final version. */
    finalOn: string | null;
    finalVersion: number | null;
    notifiedVersion: number | null;
    firstUseOn: string | null;
  },
): DocumentFinding[] {
  const findings: DocumentFinding[] = [];
  if (kind === 'registration' && content['found'] === false) findings.push('not_registered');
  if (kind === 'fria' && finalVersion !== null && notifiedVersion === null) findings.push('not_notified');
  if (kind === 'fria' && finalVersion !== null && notifiedVersion !== null && notifiedVersion < finalVersion)
    findings.push('changed_since_notified');
  const written = kind === 'derogation' ? content['documentedOn'] : kind === 'fria' ? finalOn : null;
  if (typeof written === 'string' && firstUseOn !== null && firstUseOn < written) findings.push('after_first_use');
  return findings;
}
