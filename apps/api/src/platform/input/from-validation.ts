// Faults found by class-validator, as pointers into the body.

import type { ProblemError } from '@registry/contracts';
import type { ValidationError } from 'class-validator';
import { pointerStep } from './json-pointer';

/** Flattens nested validation errors; `prefix` is `/` for bodies and `?` for query parameters. */
export function fromValidation(errors: readonly ValidationError[], prefix: '/' | '?', path = ''): ProblemError[] {
  return errors.flatMap((error) => {
    const pointer = path === '' ? `${prefix}${pointerStep(error.property)}` : `${path}/${pointerStep(error.property)}`;
    const own = Object.entries(error.constraints ?? {}).map(([code, detail]) => ({
      pointer,
      code: code === 'whitelistValidation' ? 'unknown-field' : kebab(code),
      detail: code === 'whitelistValidation' ? `There is no field ${error.property}.` : sentence(detail),
    }));
    return [...own, ...fromValidation(error.children ?? [], prefix, pointer)];
  });
}

const kebab = (name: string): string => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

const sentence = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
