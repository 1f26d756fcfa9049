// What rights are about, with just the fields that conditions may read.

import type { Role, Visibility } from '@registry/contracts';

/** A role in force now: for the whole institution, or for one unit and all below it. */
export interface GrantInForce {
  readonly role: Role;
  readonly unitId: string | null;
}

/** The person who acts, as far as rights depend on it. */
export interface Actor {
  readonly id: string;
  /** The person's unit and all above it. */
  readonly unitPath: readonly string[];
  readonly grants: readonly GrantInForce[];
}

/** Fields of an AI system that rights may depend on; everything under a system inherits them. */
export interface SystemFields {
  readonly ownerId: string;
  readonly editorIds: readonly string[];
  readonly unitId: string;
  /** The system's unit and all above it. */
  readonly unitPath: readonly string[];
  readonly visibility: Visibility;
}

export const ACTIONS = [
  'read',
  'create',
  'update',
  'assess',
  'draft',
  'submit',
  'decide',
  'link',
  'handOver',
  'merge',
  'export',
  'release',
  'grant',
  'publish',
  'recompute',
  'triage',
  'count',
] as const;
export type Action = (typeof ACTIONS)[number];

export const SUBJECTS = [
  'AiSystem',
  'Review',
  'Strategy',
  'AuditLog',
  'Register',
  'Person',
  'Unit',
  'Rules',
  'Settings',
  'Duty',
  'Incident',
  'Comment',
  'View',
  'JoinRequest',
] as const;
export type SubjectType = (typeof SUBJECTS)[number];
