import { Module } from '@nestjs/common';
import { EvidenceModule } from '../evidence';
import { RulesModule } from '../rules';
import { SystemsModule } from '../systems';
import { AssessmentsQueries } from './assessments.queries';
import { AssessmentsRepository } from './assessments.repository';
import { AnswersController, ClassificationController } from './classification.controller';
import { ClassifyFromSource } from './classify-from-source';
import { ClassifySystem } from './classify-system';
import { ClassifyingSystem } from './classifying-system';
import { SupportAnswer } from './support-answer';

@Module({
  imports: [SystemsModule, RulesModule, EvidenceModule],
  controllers: [ClassificationController, AnswersController],
  providers: [
    AssessmentsRepository,
    AssessmentsQueries,
    ClassifyingSystem,
    ClassifySystem,
    ClassifyFromSource,
    SupportAnswer,
  ],
  exports: [AssessmentsRepository, AssessmentsQueries, ClassifyingSystem, ClassifySystem, ClassifyFromSource],
})
export class ClassificationModule {}
