// The door of the feature "standing": how the register would stand on another day or by other rules, never kept.

export { StandingModule } from './standing.module';
