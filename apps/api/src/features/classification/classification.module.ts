import { Module } from '@nestjs/common';
import { RulesModule } from '../rules';
import { SystemsModule } from '../systems';
import { AssessmentsQueries } from './assessments.queries';
import { AssessmentsRepository } from './assessments.repository';
import { ClassificationController } from './classification.controller';
import { ClassifySystem } from './classify-system';

@Module({
  imports: [SystemsModule, RulesModule],
  controllers: [ClassificationController],
  providers: [AssessmentsRepository, AssessmentsQueries, ClassifySystem],
  exports: [AssessmentsRepository, ClassifySystem],
})
export class ClassificationModule {}
