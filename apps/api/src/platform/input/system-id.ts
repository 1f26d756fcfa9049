// A system is named in a path by its UUID or by the reference people see.

import { Param, type PipeTransform } from '@nestjs/common';
import { malformed } from '../problems/refusal';

export const uuidPattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;
const referencePattern = /^AIS-[0-9]{4}-[0-9]{6,9}$/;

export type SystemKey = { readonly column: 'id' | 'reference'; readonly value: string };

/** Null for what is neither. */
export function systemKeyOf(value: string): SystemKey | null {
  if (uuidPattern.test(value)) return { column: 'id', value: value.toLowerCase() };
  return referencePattern.test(value) ? { column: 'reference', value } : null;
}

class SystemKeyPipe implements PipeTransform<string, SystemKey> {
  static readonly schema = {
    anyOf: [
      { type: 'string', format: 'uuid' },
      { type: 'string', pattern: referencePattern.source },
    ],
  };

  transform(value: string): SystemKey {
    const key = systemKeyOf(value);
    if (key !== null) return key;
    throw malformed({
      pointer: 'path:id',
      code: 'not-an-id',
      detail: 'Use the UUID or the reference, e.g. AIS-2026-000123.',
    });
  }
}

class UuidPipe implements PipeTransform<string, string> {
  static readonly schema = { format: 'uuid' };

  transform(value: string): string {
    if (uuidPattern.test(value)) return value.toLowerCase();
    throw malformed({ pointer: 'path', code: 'not-an-id', detail: 'Use a UUID.' });
  }
}

class NumberPipe implements PipeTransform<string, number> {
  static readonly schema = { type: 'integer', minimum: 1, maximum: 999_999_999 };

  transform(value: string): number {
    if (/^[1-9][0-9]{0,8}$/.test(value)) return Number(value);
    throw malformed({ pointer: 'path', code: 'not-a-number', detail: 'Use a whole number from 1.' });
  }
}

export const SystemKeyParam = (): ParameterDecorator => Param('id', SystemKeyPipe);
export const UuidParam = (name: string): ParameterDecorator => Param(name, UuidPipe);
/** A number from 1 to 999,999,999. */
export const NumberParam = (name: string): ParameterDecorator => Param(name, NumberPipe);
