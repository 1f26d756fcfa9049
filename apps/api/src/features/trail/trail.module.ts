import { Module } from '@nestjs/common';
import { SystemsModule } from '../systems';
import { Shown } from './shown';
import { TrailController } from './trail.controller';
import { TrailQueries } from './trail.queries';

@Module({ imports: [SystemsModule], controllers: [TrailController], providers: [TrailQueries, Shown] })
export class TrailModule {}
