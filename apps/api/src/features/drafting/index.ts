// The door of the feature "drafting": what programs begin, and people go on with.

export { DraftingModule } from './drafting.module';
