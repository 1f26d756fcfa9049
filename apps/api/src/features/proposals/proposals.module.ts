import { Module } from '@nestjs/common';
import { SystemsModule } from '../systems';
import { ProposalsController } from './proposals.controller';
import { ProposeRecord } from './propose-record';

@Module({
  imports: [SystemsModule],
  controllers: [ProposalsController],
  providers: [ProposeRecord],
})
export class ProposalsModule {}
