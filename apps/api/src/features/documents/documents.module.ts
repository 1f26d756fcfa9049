import { Module } from '@nestjs/common';
import { SystemsModule } from '../systems';
import { DocumentsController } from './documents.controller';
import { DocumentsQueries } from './documents.queries';
import { KeepDocuments } from './keep-documents';

@Module({ imports: [SystemsModule], controllers: [DocumentsController], providers: [DocumentsQueries, KeepDocuments] })
export class DocumentsModule {}
