// The door of the feature "classification": answers, assessments, the law in force.

export { ClassificationModule } from './classification.module';
export { ClassifySystem } from './classify-system';
export { AssessmentsRepository, assessmentPart } from './assessments.repository';
export type { AssessmentRow, CurrentAssessment } from './assessments.repository';
export { authorsOf } from './fact-set';
export { lawOn } from './law-in-force';
