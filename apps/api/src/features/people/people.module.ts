import { Module } from '@nestjs/common';
import { EndSessions } from './end-sessions';
import { EstablishPerson } from './establish-person';
import { EstablishUnit } from './establish-unit';
import { OwnSessionsController } from './own-sessions.controller';
import { People } from './people';
import { SessionController } from './session.controller';
import { SignInDemoPerson } from './sign-in-demo-person';
import { SignOut } from './sign-out';
import { Units } from './units';
import { UnitsController } from './units.controller';

@Module({
  controllers: [SessionController, OwnSessionsController, UnitsController],
  providers: [People, Units, EstablishUnit, EstablishPerson, SignInDemoPerson, SignOut, EndSessions],
  exports: [Units, EstablishUnit, EstablishPerson],
})
export class PeopleModule {}
