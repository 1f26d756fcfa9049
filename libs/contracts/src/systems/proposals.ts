// What a file says of a model, as a proposal for the record of a system. Nothing is changed by it.

import type { DetailKey } from './record';
import type { Component } from './relations';

/** A machine-readable bill of materials (CycloneDX 1.6 or newer, JSON), or the README of a model with its head. */
export const PROPOSAL_FORMATS = ['cyclonedx', 'model_card'] as const;
export type ProposalFormat = (typeof PROPOSAL_FORMATS)[number];

/** A field of the record of which a file may speak. */
export type ProposedField = 'name' | 'summary' | 'intendedPurpose' | DetailKey;

/** Where in the file something is said. */
export interface ProposalPlace {
  /** JSON Pointer (RFC 6901) into the document, or into the head of a model card. */
  pointer: string | null;
  /** The heading in a model card under which it stands. */
  heading: string | null;
  /** Counts from 1; null in JSON. */
  line: number | null;
  /** How it stands there, at most 200 characters; what is longer ends in "…". */
  quote: string;
}

export const PROPOSAL_STATES = ['fills', 'differs', 'same'] as const;
/** It would fill what is empty; differs from what stands; says the same. */
export type ProposalState = (typeof PROPOSAL_STATES)[number];

export interface FieldProposal {
  field: ProposedField;
  /** Fits the field: it can be sent as it is. */
  value: string | string[];
  /** Whether the file says more than the field holds: the value ends at the last sentence that fits. */
  isCut: boolean;
  /** At least one, at most 20. */
  from: ProposalPlace[];
  state: ProposalState;
  /** What the record says; null where it says nothing, and for a new one. */
  stands: string | string[] | null;
}

export interface ComponentProposal {
  /** For one that stands already: as it would stand with what the file adds. */
  component: Component;
  from: ProposalPlace[];
  state: ProposalState;
  /** The component of the same kind, name and version that the record has. */
  stands: Component | null;
}

export const NOT_TAKEN = [
  'no-field',
  'not-in-vocabulary',
  'too-long',
  'too-many',
  'said-twice',
  'not-a-text',
  'not-fetched',
  'for-a-person',
] as const;
/**
 * Why something is not taken over: the record has no such field; no value of ours means it; it does not fit; something
 * else was said before; it has a form that is not read; it lies elsewhere, and nothing is fetched; or it wants judging.
 */
export type NotTakenReason = (typeof NOT_TAKEN)[number];

export interface NotTaken {
  from: ProposalPlace;
  why: NotTakenReason;
}

/** What a file says of the fields of a record. */
export interface RecordProposals {
  format: ProposalFormat;
  /** Of CycloneDX; null for a model card. */
  formatVersion: string | null;
  /** Of the bytes that arrived, in hexadecimal. */
  sha256: string;
  /** In the order of the record. */
  fields: FieldProposal[];
  /** Models, then data, then software; as many as a record holds. */
  components: ComponentProposal[];
  /** How many further components the file names. */
  componentsLeftOut: number;
  /** In the order of the file, at most 100. */
  notTaken: NotTaken[];
  notTakenLeftOut: number;
}

/** The file from which what is sent was taken over. */
export interface TakenFrom {
  /** Its name. @maxLength 200 */
  file: string;
  /** @pattern ^[0-9a-f]{64}$ */
  sha256: string;
}
