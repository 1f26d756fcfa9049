import { Module } from '@nestjs/common';
import { SystemsModule } from '../systems';
import { DocumentsController, RegistrationController } from './documents.controller';
import { DocumentsQueries } from './documents.queries';
import { KeepDocuments } from './keep-documents';
import { RegistrationQueries } from './registration.queries';

@Module({
  imports: [SystemsModule],
  controllers: [DocumentsController, RegistrationController],
  providers: [DocumentsQueries, RegistrationQueries, KeepDocuments],
})
export class DocumentsModule {}
