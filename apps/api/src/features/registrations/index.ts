// The door of the feature "registrations": what is to be handed in to the EU database, and what was (Art 49).

export { NoteRegistration } from './note-registration';
export { partsOfRegistrations } from './proven';
export { RegistrationsModule } from './registrations.module';
export { RegistrationsQueries } from './registrations.queries';
export { RetractRegistration } from './retract-registration';
