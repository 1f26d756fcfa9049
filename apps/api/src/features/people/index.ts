// The door of the feature "people": units, people, roles.

export { PeopleModule } from './people.module';
export { Units } from './units/units';
export { People } from './people/people';
export { EstablishUnit } from './units/establish-unit';
export { EstablishPerson } from './people/establish-person';
export type { EnteredPerson, NewPerson } from './people/establish-person';
export { grantPart, grantPartName } from './people/person-part';
export { DeactivatePerson } from './people/deactivate-person';
export { PersonRecords } from './people/person-records';
export { GrantsRepository } from './roles/grants.repository';
export { GrantRole } from './roles/grant-role';
export { partsOfPeople, partsOfPerson, provenPeople, provenUnits } from './proven';
