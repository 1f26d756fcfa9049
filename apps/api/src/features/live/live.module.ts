import { Module } from '@nestjs/common';
import { SystemsModule } from '../systems';
import { Hub } from './hub';
import { LiveController } from './live.controller';
import { NewsQueries } from './news.queries';
import { Presence } from './presence';

@Module({ imports: [SystemsModule], controllers: [LiveController], providers: [Hub, NewsQueries, Presence] })
export class LiveModule {}
