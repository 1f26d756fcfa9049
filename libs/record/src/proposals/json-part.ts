// A part of a JSON document that knows where it stands. What is not there is a part too, of which nothing is said.

import type { ProposalPlace } from '@registry/contracts';
import { isVisible } from '../forms/text';
import { inJson } from './place';

export class JsonPart {
  constructor(
    readonly value: unknown,
    readonly pointer: string = '',
    /** The line in which a member of the first level begins, where that is known. */
    private readonly lineOf: (pointer: string) => number | null = () => null,
  ) {}

  get(key: string): JsonPart {
    const { value } = this;
    // Members of its own only: a document may name `__proto__` or `constructor`.
    const has = typeof value === 'object' && value !== null && Object.hasOwn(value, key);
    return this.part(has ? (value as Record<string, unknown>)[key] : undefined, key);
  }

  /** The elements of a list; one that is no list is its only element, as some writers leave the brackets out. */
  items(): JsonPart[] {
    const { value } = this;
    if (value === undefined || value === null) return [];
    return Array.isArray(value) ? value.map((one, index) => this.part(one, String(index))) : [this];
  }

  /** Names of the members of an object. */
  keys(): string[] {
    const { value } = this;
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.keys(value) : [];
  }

  /** What a text, a number or a truth says; null where there is none, or where nothing of it is seen. */
  text(): string | null {
    const { value } = this;
    if (typeof value === 'number' || typeof value === 'boolean') return String(value);
    return typeof value === 'string' && isVisible(value) ? value : null;
  }

  get isThere(): boolean {
    return this.value !== undefined && this.value !== null;
  }

  /** @param text how it stands there, where that is not the value itself */
  place(text: string | null = this.text()): ProposalPlace {
    return { ...inJson(this.pointer, text ?? this.shape()), line: this.lineOf(this.pointer) };
  }

  private shape(): string {
    return Array.isArray(this.value) ? '[…]' : typeof this.value === 'object' ? '{…}' : '';
  }

  private part(value: unknown, step: string): JsonPart {
    return new JsonPart(value, `${this.pointer}/${step.replace(/~/g, '~0').replace(/\//g, '~1')}`, this.lineOf);
  }
}
