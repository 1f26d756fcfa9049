import { Module } from '@nestjs/common';
import { ChangePerson } from './change-person';
import { ChangeUnit } from './change-unit';
import { EndSessions } from './end-sessions';
import { EstablishPerson } from './establish-person';
import { EstablishUnit } from './establish-unit';
import { GrantRole } from './grant-role';
import { KeepTokens } from './keep-tokens';
import { OwnSessionsController } from './own-sessions.controller';
import { OwnTokens } from './own-tokens';
import { People } from './people';
import { PeopleController } from './people.controller';
import { SessionController } from './session.controller';
import { SignInDemoPerson } from './sign-in-demo-person';
import { SignOut } from './sign-out';
import { TokensController } from './tokens.controller';
import { Units } from './units';
import { UnitsController } from './units.controller';

@Module({
  controllers: [SessionController, OwnSessionsController, TokensController, UnitsController, PeopleController],
  providers: [
    People,
    Units,
    EstablishUnit,
    ChangeUnit,
    EstablishPerson,
    ChangePerson,
    GrantRole,
    SignInDemoPerson,
    SignOut,
    EndSessions,
    OwnTokens,
    KeepTokens,
  ],
  exports: [Units, People, EstablishUnit, EstablishPerson],
})
export class PeopleModule {}
