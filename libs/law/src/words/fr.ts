// French, whole.
import { article5 } from './fr/article-5';
import { article50, gpai } from './fr/article-50';
import { biometrics } from './fr/biometrics';
import { contradictions } from './fr/contradictions';
import { duties, dutyRoles } from './fr/duties';
import { examples } from './fr/examples';
import { annex1, annex3, derogation } from './fr/high-risk';
import { areas, lists } from './fr/lists';
import { certainties, classes, ifUnknown, marks, stages, trace } from './fr/outcomes';
import { people, roles } from './fr/roles';
import { rules } from './fr/rules';
import { scope, system } from './fr/scope';
import type { Words } from './words';

export const fr: Words = {
  language: 'fr',
  stages,
  facts: {
    ...system,
    ...scope,
    ...article50,
    ...article5,
    ...biometrics,
    ...annex1,
    ...annex3,
    ...derogation,
    ...gpai,
    ...roles,
    ...people,
  },
  classes,
  marks,
  contradictions,
  duties,
  dutyRoles,
  rules,
  certainties,
  trace,
  ifUnknown,
  examples,
  lists,
  areas,
};
