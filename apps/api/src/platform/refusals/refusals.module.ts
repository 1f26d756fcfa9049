import { Global, Module } from '@nestjs/common';
import { Refusals } from './refusals';
import { RefusalsController } from './refusals.controller';

@Global()
@Module({ controllers: [RefusalsController], providers: [Refusals], exports: [Refusals] })
export class RefusalsModule {}
