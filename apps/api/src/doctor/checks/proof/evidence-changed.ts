import { FileStore } from '../../../features/evidence';
import { sql } from '../../../platform/database/sql';
import type { Finding, ReadingCheck, Register } from '../../check';

/** Reads every file, in the database or the store, and never holds more than a piece of one. */
export const evidenceChanged: ReadingCheck = {
  kind: 'evidence-changed',
  says: 'a file of evidence is not there, or holds something else than its digest says',
  advice: 'take the file from a backup or from whoever sent it and add it again; find out what changed it',
  find: async function* ({ snapshot, dataSource, config }: Register): AsyncGenerator<Finding> {
    const store = new FileStore(dataSource, config);
    const files = await sql<{ sha256: string; places: string }>`
      select f.sha256, coalesce(string_agg(distinct s.reference, ', '), 'no record') as places
        from evidence_file f left join evidence v on v.sha256 = f.sha256 left join ai_system s on s.id = v.system_id
       group by f.sha256 order by 2, 1`.rows(snapshot.manager);
    for (const { sha256, places } of files) {
      const fault = await faultOf(store, sha256);
      if (fault !== null) yield { place: places, detail: `${sha256}: ${fault}` };
    }
  },
};

async function faultOf(store: FileStore, sha256: string): Promise<string | null> {
  try {
    const { size, bytes } = await store.read(sha256);
    let read = 0;
    for await (const piece of bytes) read += (piece as Buffer).length;
    return read === size ? null : `${read} bytes instead of ${size}`;
  } catch (error) {
    return (error as Error).message;
  }
}
