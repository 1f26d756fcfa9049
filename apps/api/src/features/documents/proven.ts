// What the log proves of documents: every version, the last of each kind by itself, and that the authority was told.

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

const versions: ProvenHistory = {
  subject: 'AiSystem',
  prefix: 'document:',
  rows: (id) =>
    `select ${versionColumns} from document_version v where v.system_id = ${id}::uuid order by v.kind, v.number`,
  of: document.of,
};

export const historyOfDocuments: readonly ProvenHistory[] = [versions];
export const partsOfDocuments: readonly ProvenPart[] = [document, notification];
