import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence';
import { RulesModule } from '../rules';
import { SystemsModule } from '../systems';
import { AssessmentsQueries } from './assessments.queries';
import { AssessmentsRepository } from './assessments.repository';
import { AnswersController, ClassificationController } from './classification.controller';
import { ClassifySystem } from './classify-system';
import { SupportAnswer } from './support-answer';

@Module({
  imports: [SystemsModule, RulesModule, EvidenceModule],
  controllers: [ClassificationController, AnswersController],
  providers: [AssessmentsRepository, AssessmentsQueries, ClassifySystem, SupportAnswer],
  exports: [AssessmentsRepository, ClassifySystem],
})
export class ClassificationModule {}
