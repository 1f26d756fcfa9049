import { Module } from '@nestjs/common';
import { ChangePerson } from './people/change-person';
import { DeactivatePerson } from './people/deactivate-person';
import { EstablishPerson } from './people/establish-person';
import { People } from './people/people';
import { PeopleController } from './people/people.controller';
import { PersonRecords } from './people/person-records';
import { PseudonymisePerson } from './people/pseudonymise-person';
import { ReactivatePerson } from './people/reactivate-person';
import { EndRole } from './roles/end-role';
import { GrantRole } from './roles/grant-role';
import { GrantsRepository } from './roles/grants.repository';
import { ChangeUnit } from './units/change-unit';
import { EstablishUnit } from './units/establish-unit';
import { Units } from './units/units';
import { UnitsController } from './units/units.controller';

@Module({
  controllers: [UnitsController, PeopleController],
  providers: [
    People,
    Units,
    EstablishUnit,
    ChangeUnit,
    PersonRecords,
    EstablishPerson,
    ChangePerson,
    DeactivatePerson,
    ReactivatePerson,
    PseudonymisePerson,
    GrantsRepository,
    GrantRole,
    EndRole,
  ],
  exports: [Units, People, PersonRecords, GrantsRepository, EstablishUnit, EstablishPerson],
})
export class PeopleModule {}
