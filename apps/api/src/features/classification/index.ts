// The door of the feature "classification": answers, assessments, the law in force.

export { ClassificationModule } from './classification.module';
export { ClassifyFromSource } from './classify-from-source';
export { ClassifyingSystem } from './classifying-system';
export { ClassifySystem } from './classify-system';
export { AssessmentsQueries } from './assessments.queries';
export { AssessmentsRepository, assessmentPart } from './assessments.repository';
export type { AssessmentRow, CurrentAssessment } from './assessments.repository';
export { checkedFacts } from './checked-facts';
export { AnswersDto } from './dto/assess-system.dto';
export { authorsOf, factsOf, normalise } from './fact-set';
export type { StoredAnswers } from './fact-set';
export { historyOfAssessments } from './proven';
