import { Module } from '@nestjs/common';
import { ClassificationModule } from '../classification';
import { EvidenceModule } from '../evidence';
import { PeopleModule } from '../people';
import { RulesModule } from '../rules';
import { SystemsModule } from '../systems';
import { AcceptDuties } from './accept-duties';
import { ChangeDuty } from './change-duty';
import { DutiesController, SystemDutiesController } from './duties.controller';
import { DutiesQueries } from './duties.queries';
import { DutiesRepository } from './duties.repository';
import { DutyRuns } from './duty-runs';
import { FollowAssessment } from './follow-assessment';
import { FreeDuties } from './free-duties';
import { CurrentDuties } from './owed/current-duties';

@Module({
  imports: [PeopleModule, RulesModule, SystemsModule, EvidenceModule, ClassificationModule],
  controllers: [SystemDutiesController, DutiesController],
  providers: [
    DutiesRepository,
    DutiesQueries,
    CurrentDuties,
    FollowAssessment,
    AcceptDuties,
    ChangeDuty,
    DutyRuns,
    FreeDuties,
  ],
  exports: [FreeDuties],
})
export class ObligationsModule {}
