// What rights are about, with just the fields that conditions may read.

import type { Role } from '@registry/contracts';

/** The person who acts, as far as rights depend on it. */
export interface Actor {
  readonly id: string;
  readonly roles: readonly Role[];
}

/** Fields of an AI system that rights may depend on; everything under a system inherits them. */
export interface SystemFields {
  readonly ownerId: string;
}

export const ACTIONS = ['read', 'create', 'update', 'assess', 'submit', 'decide', 'link', 'export', 'release'] as const;
export type Action = (typeof ACTIONS)[number];

export const SUBJECTS = ['AiSystem', 'Review', 'Strategy', 'AuditLog', 'Register', 'Person', 'Rules'] as const;
export type SubjectType = (typeof SUBJECTS)[number];
