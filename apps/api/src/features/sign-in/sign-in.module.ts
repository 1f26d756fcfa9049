import { Module } from '@nestjs/common';
import { ProviderClient } from '../../platform/identity/provider-client';
import { PeopleModule } from '../people';
import { SignInDemoPerson } from './demo/sign-in-demo-person';
import { EndProviderSessions } from './provider/end-provider-sessions';
import { EnterClaimed } from './provider/enter-claimed';
import { FollowClaims } from './provider/follow-claims';
import { ProviderController } from './provider/provider.controller';
import { SignInAtProvider } from './provider/sign-in-at-provider';
import { SignInAttempts } from './provider/sign-in-attempts';
import { AccessRequests } from './requests/access-requests';
import { AccessRequestsController } from './requests/access-requests.controller';
import { AnswerAccessRequest } from './requests/answer-access-request';
import { AskForAccess } from './requests/ask-for-access';
import { Guests } from './requests/guests';
import { EndOtherSessions } from './sessions/end-other-sessions';
import { EndSession } from './sessions/end-session';
import { OwnSessionsController } from './sessions/own-sessions.controller';
import { SessionController } from './sessions/session.controller';
import { SignOut } from './sessions/sign-out';
import { CreateToken } from './tokens/create-token';
import { OwnTokens } from './tokens/own-tokens';
import { RevokeToken } from './tokens/revoke-token';
import { TokensController } from './tokens/tokens.controller';

@Module({
  imports: [PeopleModule],
  controllers: [
    SessionController,
    OwnSessionsController,
    TokensController,
    ProviderController,
    AccessRequestsController,
  ],
  providers: [
    SignInDemoPerson,
    SignOut,
    EndSession,
    EndOtherSessions,
    OwnTokens,
    CreateToken,
    RevokeToken,
    ProviderClient,
    SignInAttempts,
    SignInAtProvider,
    EnterClaimed,
    FollowClaims,
    EndProviderSessions,
    Guests,
    AskForAccess,
    AccessRequests,
    AnswerAccessRequest,
  ],
})
export class SignInModule {}
