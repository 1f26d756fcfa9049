// What the log proves of documents: the last version of each kind, and that the authority was told.

import type { ProvenPart, Told } from '../../platform/recording/proven-part';
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

const document: ProvenPart = {
  subject: 'AiSystem',
  rows: (id) =>
    `select distinct on (v.kind) ${versionColumns} from document_version v where v.system_id = ${id}::uuid
      order by v.kind, v.number desc`,
  of: (row: Told<StoredVersion>) => [documentPartName(row.kind), documentPart(row)],
};

const notification: ProvenPart = {
  subject: 'AiSystem',
  rows: (id) => `select n.kind, ${notificationColumns} from document_notification n where n.system_id = ${id}::uuid`,
  of: (row: Told<StoredNotification> & { kind: string }) => [
    notificationPartName(row.kind, row.number),
    notificationPart(row),
  ],
};

export const partsOfDocuments: readonly ProvenPart[] = [document, notification];
