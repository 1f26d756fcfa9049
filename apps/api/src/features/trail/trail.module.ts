import { Module } from '@nestjs/common';
import { SystemsModule } from '../systems';
import { TrailController } from './trail.controller';
import { TrailQueries } from './trail.queries';

@Module({ imports: [SystemsModule], controllers: [TrailController], providers: [TrailQueries] })
export class TrailModule {}
