// Everything that is looked for, what breaks trust first. One file, one check.

import type { Check } from './check';
import { caseWithNobody } from './checks/case-with-nobody';
import { checkpointDiffers } from './checks/proof/checkpoint-differs';
import { dayBeyondSense } from './checks/day-beyond-sense';
import { dutyWithNobody } from './checks/duty-with-nobody';
import { entryFromElsewhere } from './checks/proof/entry-from-elsewhere';
import { entryNotSealed } from './checks/proof/entry-not-sealed';
import { evidenceChanged } from './checks/proof/evidence-changed';
import { guardSwitchedOff } from './checks/proof/guard-switched-off';
import { lettersSortOtherwise } from './checks/letters-sort-otherwise';
import { madeOtherwise } from './checks/proof/made-otherwise';
import { neverArrived } from './checks/never-arrived';
import { ownerHasLeft } from './checks/owner-has-left';
import { proofBroken } from './checks/proof/proof-broken';
import { textNotKept } from './checks/text-not-kept';
import { uploadLeftBehind } from './checks/upload-left-behind';
import { viewOfNoUnit } from './checks/view-of-no-unit';

export const checks: readonly Check[] = [
  guardSwitchedOff,
  checkpointDiffers,
  proofBroken,
  entryFromElsewhere,
  entryNotSealed,
  evidenceChanged,
  madeOtherwise,
  lettersSortOtherwise,
  ownerHasLeft,
  caseWithNobody,
  dutyWithNobody,
  dayBeyondSense,
  textNotKept,
  viewOfNoUnit,
  neverArrived,
  uploadLeftBehind,
];
