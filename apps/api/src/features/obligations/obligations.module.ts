import { Module } from '@nestjs/common';
import { ClassificationModule } from '../classification';
import { EvidenceModule } from '../evidence';
import { PeopleModule } from '../people';
import { RulesModule } from '../rules';
import { SystemsModule } from '../systems';
import { AcceptDuties } from './accept-duties';
import { AnswerDuties } from './answering/answer-duties';
import { AnsweredDuty } from './answering/answered-duty';
import { ChangeDuty } from './answering/change-duty';
import { CalendarAddresses } from './calendar/calendar-addresses';
import { CalendarController } from './calendar/calendar.controller';
import { CreateCalendar } from './calendar/create-calendar';
import { DutyCalendar } from './calendar/duty-calendar.query';
import { EndCalendars } from './calendar/end-calendars';
import { RevokeCalendar } from './calendar/revoke-calendar';
import { DutiesController, SystemDutiesController } from './duties.controller';
import { DutiesQueries } from './duties.queries';
import { DutiesRepository } from './duties.repository';
import { DutyRunQueries } from './duty-run';
import { FollowAssessment } from './follow-assessment';
import { FreeDuties } from './free-duties';
import { DutyGroupsController } from './groups/duty-groups.controller';
import { DutyGroupsQueries } from './groups/duty-groups.queries';
import { CurrentDuties } from './owed/current-duties';
import { StartDutyRun } from './start-duty-run';
import { WorkOutDuties } from './work-out-duties';

@Module({
  imports: [PeopleModule, RulesModule, SystemsModule, EvidenceModule, ClassificationModule],
  controllers: [SystemDutiesController, DutiesController, DutyGroupsController, CalendarController],
  providers: [
    DutiesRepository,
    DutiesQueries,
    CurrentDuties,
    FollowAssessment,
    AcceptDuties,
    AnsweredDuty,
    ChangeDuty,
    AnswerDuties,
    DutyGroupsQueries,
    CalendarAddresses,
    DutyCalendar,
    CreateCalendar,
    RevokeCalendar,
    EndCalendars,
    DutyRunQueries,
    StartDutyRun,
    WorkOutDuties,
    FreeDuties,
  ],
  exports: [FreeDuties, DutiesQueries],
})
export class ObligationsModule {}
