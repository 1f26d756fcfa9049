import { Module } from '@nestjs/common';
import { ChangePerson } from './people/change-person';
import { EstablishPerson } from './people/establish-person';
import { People } from './people/people';
import { PeopleController } from './people/people.controller';
import { GrantRole } from './roles/grant-role';
import { ChangeUnit } from './units/change-unit';
import { EstablishUnit } from './units/establish-unit';
import { Units } from './units/units';
import { UnitsController } from './units/units.controller';

@Module({
  controllers: [UnitsController, PeopleController],
  providers: [People, Units, EstablishUnit, ChangeUnit, EstablishPerson, ChangePerson, GrantRole],
  exports: [Units, People, EstablishUnit, EstablishPerson],
})
export class PeopleModule {}
