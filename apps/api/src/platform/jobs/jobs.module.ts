import { Global, Module } from '@nestjs/common';
import { Jobs } from './jobs';

/** Work that is done after a request, or without one. */
@Global()
@Module({ providers: [Jobs], exports: [Jobs] })
export class JobsModule {}
