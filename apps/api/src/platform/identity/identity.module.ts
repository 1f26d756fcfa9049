import { Global, Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AllowGuard } from '../access/allow.guard';
import { Gate } from '../access/gate';
import { AuthenticationGuard } from './authentication.guard';
import { Sessions } from './sessions';

/** Who asks, and whether they may. Guards run in the order given here. */
@Global()
@Module({
  providers: [
    Sessions,
    Gate,
    { provide: APP_GUARD, useClass: AuthenticationGuard },
    { provide: APP_GUARD, useClass: AllowGuard },
  ],
  exports: [Sessions, Gate],
})
export class IdentityModule {}
