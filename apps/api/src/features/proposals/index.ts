// The door of the feature "proposals": what files say of models, as fields that a record could have.

export { ProposalsModule } from './proposals.module';
