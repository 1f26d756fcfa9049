// The door of the feature "exports": what leaves the house.

export { ExportsModule } from './exports.module';
export { EXPORT_QUEUES } from './queues';
export { ProveUnproven } from './prove-unproven';
export { registerJson } from './register-json';
