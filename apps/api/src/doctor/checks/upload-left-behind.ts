import { sql } from '../../platform/database/sql';
import type { Finding, SqlCheck } from '../check';

export const uploadLeftBehind: SqlCheck = {
  kind: 'upload-left-behind',
  says: 'pieces of files that never became evidence take up room',
  advice: 'they are swept away with the next file that arrives; if they are not, look for errors in the log',
  sql: sql<Finding>`
    select 'evidence_upload ' || u.id as place, 'since ' || u.started_at as detail
      from evidence_upload u where not u.is_held and u.started_at < now() - interval '2 days' and not exists (select from evidence_file f where f.upload_id = u.id) order by u.started_at`,
};
