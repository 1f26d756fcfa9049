import { Module } from '@nestjs/common';
import { SystemsModule } from '../systems';
import { DocumentVersions } from './document-versions';
import { DocumentsController } from './documents.controller';
import { DocumentsQueries } from './documents.queries';
import { NotifyDocument } from './notify-document';
import { SaveDocument } from './save-document';

@Module({
  imports: [SystemsModule],
  controllers: [DocumentsController],
  providers: [DocumentsQueries, DocumentVersions, SaveDocument, NotifyDocument],
  exports: [DocumentsQueries],
})
export class DocumentsModule {}
