// The door of the feature "people": units, people, sign-in.

export { PeopleModule } from './people.module';
export { Units } from './units';
export { People } from './people';
export { EstablishUnit } from './establish-unit';
export { EstablishPerson } from './establish-person';
export type { EnteredPerson, NewPerson } from './establish-person';
export { grantPart, grantPartName, personPart } from './person-part';
export { ChangePerson } from './change-person';
export { GrantRole } from './grant-role';
