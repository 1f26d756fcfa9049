// The door of the feature "documents": what the Act asks for beside the record, version by version.

export { documentsTable, pastDocumentsTable } from './documents-table';
export { DocumentsQueries } from './documents.queries';
export { ReadDocumentQuery } from './dto/documents.dto';
export { DocumentKindPipe } from './dto/document-kind.pipe';
export { DocumentsModule } from './documents.module';
export {
  documentPart,
  documentPartName,
  notificationColumns,
  notificationPart,
  notificationPartName,
  versionColumns,
} from './document';
export type { StoredNotification, StoredVersion } from './document';
export { NotifyDocument } from './notify-document';
export { SaveDocument } from './save-document';
export { historyOfDocuments, partsOfDocuments } from './proven';
