// The door of the feature "drafts": what people have typed and not yet sent.

export { DraftsModule } from './drafts.module';
