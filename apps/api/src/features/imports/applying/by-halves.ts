// Many rows in one transaction, although one of them may be refused.

import { fromPostgres } from '../../../platform/problems/from-postgres';
import { Refusal } from '../../../platform/problems/refusal';

/** What is done with rows together, and what becomes of the one that is refused. */
export interface Halving<Row, Done> {
  readonly together: (rows: readonly Row[]) => Promise<readonly Done[]>;
  /** @param refusal its code */
  readonly refused: (row: Row, refusal: string) => Promise<void>;
}

/** All of them together; where one cannot be, by halves until it is found. Returns what came of the others. */
export async function byHalves<Row, Done>(rows: readonly Row[], halving: Halving<Row, Done>): Promise<Done[]> {
  const [first] = rows;
  if (first === undefined) return [];
  try {
    return [...(await halving.together(rows))];
  } catch (error) {
    const refusal = error instanceof Refusal ? error : fromPostgres(error);
    if (refusal === null) throw error;
    if (rows.length === 1) {
      await halving.refused(first, refusal.code);
      return [];
    }
    const middle = Math.ceil(rows.length / 2);
    return [...(await byHalves(rows.slice(0, middle), halving)), ...(await byHalves(rows.slice(middle), halving))];
  }
}
