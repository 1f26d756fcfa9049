// The door of the feature "papers": what the register holds, as PDF.

export { PapersModule } from './papers.module';
