import { Module } from '@nestjs/common';
import { ProviderClient } from '../../platform/identity/provider-client';
import { PeopleModule } from '../people';
import { AccessRequests } from './access-requests';
import { AccessRequestsController } from './access-requests.controller';
import { AnswerAccessRequest } from './answer-access-request';
import { AskForAccess } from './ask-for-access';
import { EndProviderSessions } from './end-provider-sessions';
import { EnterClaimed } from './enter-claimed';
import { FollowClaims } from './follow-claims';
import { Guests } from './guests';
import { ProviderController } from './provider.controller';
import { SignInAttempts } from './sign-in-attempts';
import { SignInAtProvider } from './sign-in-at-provider';

@Module({
  imports: [PeopleModule],
  controllers: [ProviderController, AccessRequestsController],
  providers: [
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
