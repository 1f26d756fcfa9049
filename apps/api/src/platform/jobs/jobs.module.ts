import { Global, Module } from '@nestjs/common';
import { Jobs } from './jobs';
import { LongRuns } from './long-run';

/** Work that is done after a request, or without one. */
@Global()
@Module({ providers: [Jobs, LongRuns], exports: [Jobs, LongRuns] })
export class JobsModule {}
