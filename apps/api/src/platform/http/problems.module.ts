import { Module } from '@nestjs/common';
import { APP_FILTER, APP_PIPE } from '@nestjs/core';
import { InputPipe } from '../input/input.pipe';
import { ProblemPagesController } from './problem-pages.controller';
import { ProblemFilter } from './problem.filter';

@Module({
  controllers: [ProblemPagesController],
  providers: [
    { provide: APP_FILTER, useClass: ProblemFilter },
    { provide: APP_PIPE, useClass: InputPipe },
  ],
})
export class ProblemsModule {}
