// What the log proves of documents: every version, the last of each kind by itself, and that the authority was told.

import { sql } from '../../platform/database/sql';
import type { ProvenHistory, ProvenPart, Told } from '../../platform/recording/proven-part';
import {
  documentPart,
  documentPartName,
  notificationColumns,
  notificationPart,
  notificationPartName,
  versionColumns,
  type StoredNotification,
  type StoredVersion,
} from './document';

const notification: ProvenPart = {
  subject: 'AiSystem',
  name: 'notification:',
  rows: (id) => sql`select n.kind, ${notificationColumns} from document_notification n where n.system_id = ${id}::uuid`,
  of: (row: Told<StoredNotification> & { kind: string }) => [
    notificationPartName(row.kind, row.number),
    notificationPart(row),
  ],
};

interface VersionRow extends Told<StoredVersion> {
  readonly isLast: boolean;
}

const versions: ProvenHistory = {
  subject: 'AiSystem',
  name: documentPartName(''),
  rows: (id) =>
    sql`select ${versionColumns}, v.number = max(v.number) over (partition by v.kind) as "isLast"
       from document_version v where v.system_id = ${id}::uuid order by v.kind, v.number`,
  of: (row: VersionRow) => [documentPartName(row.kind), documentPart(row)],
  isPresent: ({ isLast }: VersionRow) => isLast,
};

export const historyOfDocuments: readonly ProvenHistory[] = [versions];
export const partsOfDocuments: readonly ProvenPart[] = [notification];
