// What somebody typed into the record, read by its catalogue.

import type { SystemDetails } from '@registry/contracts';
import { readFields, type Fault } from '../forms/check';
import { catalogue } from './catalogue';

/** @returns what fits, and every fault; null and, for a list, the empty list mean "not known" */
export function readDetails(input: Readonly<Record<string, unknown>>): {
  details: Partial<SystemDetails>;
  faults: Fault[];
} {
  const { values, faults } = readFields(catalogue, input);
  return { details: values as Partial<SystemDetails>, faults };
}
