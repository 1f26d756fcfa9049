// The door of the feature "drafts": what people have typed and not yet sent.

export { Drafts } from './drafts';
export { DraftsModule } from './drafts.module';
