import { Module } from '@nestjs/common';
import { Drafts } from './drafts';
import { DraftsController } from './drafts.controller';
import { ForgetDrafts } from './forget-drafts';

@Module({ controllers: [DraftsController], providers: [Drafts, ForgetDrafts], exports: [Drafts] })
export class DraftsModule {}
