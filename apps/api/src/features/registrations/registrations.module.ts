import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence';
import { PeopleModule } from '../people';
import { SystemsModule } from '../systems';
import { ClaimRegistrations } from './claim-registrations';
import { NoteRegistration } from './note-registration';
import { RegistrantQueries } from './registrant.queries';
import { RegistrationsController } from './registrations.controller';
import { RegistrationsQueries } from './registrations.queries';
import { RetractRegistration } from './retract-registration';

@Module({
  imports: [SystemsModule, EvidenceModule, PeopleModule],
  controllers: [RegistrationsController],
  providers: [RegistrantQueries, RegistrationsQueries, ClaimRegistrations, NoteRegistration, RetractRegistration],
  exports: [RegistrationsQueries],
})
export class RegistrationsModule {}
