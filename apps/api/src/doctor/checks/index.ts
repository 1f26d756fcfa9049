// Everything that is looked for, what breaks trust first. One file, one check.

import type { Check } from '../check';
import { caseWithNobody } from './case-with-nobody';
import { checkpointDiffers } from './checkpoint-differs';
import { dayBeyondSense } from './day-beyond-sense';
import { dutyWithNobody } from './duty-with-nobody';
import { entryFromElsewhere } from './entry-from-elsewhere';
import { entryNotSealed } from './entry-not-sealed';
import { evidenceChanged } from './evidence-changed';
import { guardSwitchedOff } from './guard-switched-off';
import { lettersSortOtherwise } from './letters-sort-otherwise';
import { neverArrived } from './never-arrived';
import { ownerHasLeft } from './owner-has-left';
import { proofBroken } from './proof-broken';
import { textNotKept } from './text-not-kept';
import { uploadLeftBehind } from './upload-left-behind';
import { viewOfNoUnit } from './view-of-no-unit';

export const checks: readonly Check[] = [
  guardSwitchedOff,
  checkpointDiffers,
  proofBroken,
  entryFromElsewhere,
  entryNotSealed,
  evidenceChanged,
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
