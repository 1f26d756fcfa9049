// German, whole.
import { article5 } from './de/article-5';
import { article50, gpai } from './de/article-50';
import { biometrics } from './de/biometrics';
import { contradictions } from './de/contradictions';
import { duties, dutyRoles } from './de/duties';
import { examples } from './de/examples';
import { annex1, annex3, derogation } from './de/high-risk';
import { areas, lists } from './de/lists';
import { certainties, classes, ifUnknown, marks, stages, trace } from './de/outcomes';
import { people, roles } from './de/roles';
import { rules } from './de/rules';
import { scope, system } from './de/scope';
import type { Words } from './words';

export const de: Words = {
  language: 'de',
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
