// The door of the feature "merging": joining a record, and merging two.

export { MergingModule } from './merging.module';
export { AskToJoin } from './ask-to-join';
