import { Global, Module } from '@nestjs/common';
import { APP_GUARD, APP_INTERCEPTOR } from '@nestjs/core';
import { ThrottlerModule } from '@nestjs/throttler';
import { AllowGuard } from '../access/allow.guard';
import { Gate } from '../access/gate';
import type { Config } from '../config/config';
import { CONFIG } from '../config/config.module';
import { Abilities } from '../identity/abilities';
import { ApiTokens } from '../identity/api-tokens';
import { AuthenticationGuard } from '../identity/authentication.guard';
import { MinuteWindows } from '../identity/minute-windows';
import { RateLimitGuard } from '../identity/rate-limit.guard';
import { Sessions } from '../identity/sessions';
import { InputGuard } from '../input/input.guard';
import { IdempotencyInterceptor } from './idempotency.interceptor';

/**
 * Who asks, whether they may, and whether anything can be made of what they send. Guards run in the order given here.
 */
@Global()
@Module({
  imports: [
    ThrottlerModule.forRootAsync({
      inject: [CONFIG],
      useFactory: ({ requestsPerMinute }: Config) => ({
        throttlers: [{ limit: requestsPerMinute, ttl: 60_000 }],
        storage: new MinuteWindows(),
      }),
    }),
  ],
  providers: [
    Sessions,
    ApiTokens,
    Gate,
    Abilities,
    { provide: APP_GUARD, useClass: AuthenticationGuard },
    { provide: APP_GUARD, useClass: RateLimitGuard },
    { provide: APP_GUARD, useClass: AllowGuard },
    { provide: APP_GUARD, useClass: InputGuard },
    { provide: APP_INTERCEPTOR, useClass: IdempotencyInterceptor },
  ],
  exports: [Sessions, Gate, Abilities],
})
export class IdentityModule {}
