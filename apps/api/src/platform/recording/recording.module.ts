import { Global, Module } from '@nestjs/common';
import { Checkpoints } from './checkpoints';
import { Journal } from './journal';
import { Reactions } from './reactions';
import { Sealer } from './sealer';
import { UnitOfWork } from './unit-of-work';

/** Changes and their proof. */
@Global()
@Module({
  providers: [Journal, Sealer, Checkpoints, Reactions, UnitOfWork],
  exports: [Journal, Sealer, Checkpoints, Reactions, UnitOfWork],
})
export class RecordingModule {}
