// English, whole.
import { article5 } from './en/article-5';
import { article50, gpai } from './en/article-50';
import { biometrics } from './en/biometrics';
import { contradictions } from './en/contradictions';
import { duties, dutyRoles } from './en/duties';
import { examples } from './en/examples';
import { annex1, annex3, derogation } from './en/high-risk';
import { areas, lists } from './en/lists';
import { certainties, classes, ifUnknown, marks, stages, trace } from './en/outcomes';
import { people, roles } from './en/roles';
import { rules } from './en/rules';
import { scope, system } from './en/scope';
import type { Words } from './words';

export const en: Words = {
  language: 'en',
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
