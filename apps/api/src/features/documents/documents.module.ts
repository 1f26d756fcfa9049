import { Module } from '@nestjs/common';
import { SystemsModule } from '../systems';
import { DocumentVersions } from './document-versions';
import { DocumentsController, RegistrationController } from './documents.controller';
import { DocumentsQueries } from './documents.queries';
import { NotifyDocument } from './notify-document';
import { RegistrationQueries } from './registration.queries';
import { SaveDocument } from './save-document';

@Module({
  imports: [SystemsModule],
  controllers: [DocumentsController, RegistrationController],
  providers: [DocumentsQueries, RegistrationQueries, DocumentVersions, SaveDocument, NotifyDocument],
  exports: [DocumentsQueries],
})
export class DocumentsModule {}
