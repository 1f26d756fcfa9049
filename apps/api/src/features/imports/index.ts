// The door of the feature "imports": files of records on their way in.

export { ImportsModule } from './imports.module';
