import { Module } from '@nestjs/common';
import { Checkpoints } from './checkpoints';
import { Journal } from './journal';
import { Sealer } from './sealer';

@Module({ providers: [Journal, Sealer, Checkpoints], exports: [Journal, Sealer, Checkpoints] })
export class JournalModule {}
