// The values of one SQL statement, numbered as they are put in.

export class Statement {
  readonly values: unknown[];

  constructor(values: readonly unknown[] = []) {
    this.values = [...values];
  }

  /** The placeholder of a value, e.g. `$3`. */
  put(value: unknown): string {
    return `$${this.values.push(value)}`;
  }
}
