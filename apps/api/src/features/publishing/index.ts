// The door of the feature "publishing": what of the register the public may read.

export { partsOfPublishing } from './proven';
export { PublishingModule } from './publishing.module';
export { provenPublicSets } from './sets/public-set';
