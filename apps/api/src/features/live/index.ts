// The door of the feature "live": what has just happened, and who is here, told to whoever is looking.

export { LiveModule } from './live.module';
