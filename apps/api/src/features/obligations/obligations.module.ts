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
import { DutyRunQueries } from './duty-run';
import { FollowAssessment } from './follow-assessment';
import { FreeDuties } from './free-duties';
import { CurrentDuties } from './owed/current-duties';
import { StartDutyRun } from './start-duty-run';
import { WorkOutDuties } from './work-out-duties';

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
    DutyRunQueries,
    StartDutyRun,
    WorkOutDuties,
    FreeDuties,
  ],
  exports: [FreeDuties, DutiesQueries],
})
export class ObligationsModule {}
