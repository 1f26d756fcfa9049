import { Module } from '@nestjs/common';
import { Drafts } from './drafts';
import { DraftsController } from './drafts.controller';

@Module({ controllers: [DraftsController], providers: [Drafts] })
export class DraftsModule {}
