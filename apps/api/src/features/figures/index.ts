// The door of the feature "figures": what the register comes to in numbers, now and before.

export { FiguresModule } from './figures.module';
export { FiguresQueries } from './figures.queries';
export { MovementsQueries } from './movements.queries';
export { PastFiguresQueries } from './past-figures.queries';
export { pastSince, SinceQuery } from './since.query';
