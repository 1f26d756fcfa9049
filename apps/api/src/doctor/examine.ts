import type { DataSource } from 'typeorm';
import type { Config } from '../platform/config/config';
import { Snapshots } from '../platform/database/snapshots';
import { sql } from '../platform/database/sql';
import type { Check, Finding, Register } from './check';
import { checks } from './checks';

export interface Examined {
  readonly kind: string;
  readonly says: string;
  readonly advice: string;
  readonly findings: readonly Finding[];
}

/** Carries out checks, all unless said otherwise, in one snapshot that cannot write; in the order of the list. */
export async function examine(
  dataSource: DataSource,
  config: Config,
  wanted: readonly Check[] = checks,
): Promise<Examined[]> {
  const snapshot = await new Snapshots(dataSource).open();
  try {
    await sql`set transaction read only`.run(snapshot.manager);
    const examined: Examined[] = [];
    for (const check of wanted) {
      const findings: Finding[] = [];
      for await (const { place, detail } of findingsOf(check, { snapshot, dataSource, config }))
        findings.push({ place, detail });
      examined.push({ kind: check.kind, says: check.says, advice: check.advice, findings });
    }
    return examined;
  } finally {
    await snapshot.close();
  }
}

const findingsOf = (check: Check, register: Register): AsyncIterable<Finding> =>
  'sql' in check ? register.snapshot.rows(check.sql) : check.find(register);
