import { Module } from '@nestjs/common';
import { FiguresController } from './figures.controller';
import { FiguresQueries } from './figures.queries';
import { MovementsQueries } from './movements.queries';
import { PastFiguresQueries } from './past-figures.queries';
import { SectorsQueries } from './sectors.queries';

@Module({
  controllers: [FiguresController],
  providers: [FiguresQueries, PastFiguresQueries, MovementsQueries, SectorsQueries],
  exports: [FiguresQueries, PastFiguresQueries, MovementsQueries],
})
export class FiguresModule {}
