// Every migration, in order. An explicit list: a glob and a bundle do not mix.

import { People1764000000001 } from './1-foundation/1764000000001-people';
import { Systems1764000000002 } from './1-foundation/1764000000002-systems';
import { Assessments1764000000003 } from './1-foundation/1764000000003-assessments';
import { Strategy1764000000004 } from './1-foundation/1764000000004-strategy';
import { Audit1764000000005 } from './1-foundation/1764000000005-audit';
import { AuditGuard1764000000006 } from './1-foundation/1764000000006-audit-guard';
import { Rules1764000000007 } from './1-foundation/1764000000007-rules';
import { Record1764000000010 } from './2-record/1764000000010-record';
import { Drafts1764000000011 } from './2-record/1764000000011-drafts';
import { Sessions1764000000012 } from './2-record/1764000000012-sessions';
import { Rights1764000000013 } from './2-record/1764000000013-rights';
import { Confidentiality1764000000014 } from './2-record/1764000000014-confidentiality';
import { Relations1764000000015 } from './2-record/1764000000015-relations';
import { Search1764000000016 } from './2-record/1764000000016-search';
import { Tokens1764000000017 } from './2-record/1764000000017-tokens';
import { SignIn1764000000018 } from './2-record/1764000000018-sign-in';
import { Views1764000000019 } from './2-record/1764000000019-views';
import { Merging1764000000020 } from './2-record/1764000000020-merging';
import { Finding1764000000021 } from './2-record/1764000000021-finding';
import { Proof1795959254000 } from './2026/1795959254000-proof';
import { DutyDays1795965114330 } from './2026/1795965114330-duty-days';
import { Standing1795967801308 } from './2026/1795967801308-standing';
import { SharedViews1795969676773 } from './2026/1795969676773-shared-views';
import { RefusalsInWords1795970896561 } from './2026/1795970896561-refusals-in-words';
import { LongRuns1795971246093 } from './2026/1795971246093-long-runs';
import { DutyAnswers1796500000000 } from './2026/1796500000000-duty-answers';
import { Figures1796710000000 } from './2026/1796710000000-figures';
import { Review1764000000022 } from './3-review/1764000000022-review';
import { Duties1764000000023 } from './3-review/1764000000023-duties';
import { Evidence1764000000024 } from './3-review/1764000000024-evidence';
import { Order1764000000025 } from './3-review/1764000000025-order';
import { Incidents1764000000026 } from './3-review/1764000000026-incidents';
import { Comments1764000000027 } from './3-review/1764000000027-comments';
import { Notices1764000000028 } from './3-review/1764000000028-notices';
import { Documents1764000000029 } from './3-review/1764000000029-documents';
import { Texts1764000000030 } from './3-review/1764000000030-texts';
import { Zone1764000000031 } from './3-review/1764000000031-zone';
import { Keeping1764000000032 } from './3-review/1764000000032-keeping';
import { Lateness1764000000033 } from './3-review/1764000000033-lateness';
import { FindingWords1764000000034 } from './3-review/1764000000034-finding';
import { Refusals1764000000040 } from './4-trials/1764000000040-refusals';
import { ShippedRules1764000000050 } from './4-trials/1764000000050-shipped-rules';
import { EvidenceDay1764000000060 } from './4-trials/1764000000060-evidence-day';
import { DraftVersions1764000000065 } from './4-trials/1764000000065-draft-versions';
import { RareFirst1764000000066 } from './4-trials/1764000000066-rare-first';
import { WholeWords1764000000067 } from './4-trials/1764000000067-whole-words';
import { Imports1796017406945 } from './5-exchange/1796017406945-imports';
import { DraftsOfPrograms1796020200000 } from './5-exchange/1796020200000-drafts-of-programs';
import { QuickImports1796028600000 } from './5-exchange/1796028600000-quick-imports';
import { Feeds1796029000000 } from './5-exchange/1796029000000-feeds';
import { Registrations1796030000000 } from './5-exchange/1796030000000-registrations';
import { UseRefusal1796031000000 } from './5-exchange/1796031000000-use-refusal';
import { Publications1796050000000 } from './5-exchange/1796050000000-publications';
import { PublicSets1796050000001 } from './5-exchange/1796050000001-public-sets';
import { FeedsAtRest1796060000000 } from './5-exchange/1796060000000-feeds-at-rest';
import { ExportJobs1796100000000 } from './5-exchange/1796100000000-export-jobs';
import { PublicationStanding1796200000000 } from './5-exchange/1796200000000-publication-standing';
import { SystemsOfPublicSets1796200000001 } from './5-exchange/1796200000001-systems-of-public-sets';
import { NoticesOfPublicSets1796200000002 } from './5-exchange/1796200000002-notices-of-public-sets';
import { ImportedAnswers1796300000000 } from './5-exchange/1796300000000-imported-answers';
import { ManyRecords1796400000000 } from './5-exchange/1796400000000-many-records';
import { Presence1796600000000 } from './6-day/1796600000000-presence';
import { QuickWords1796700000000 } from './6-day/1796700000000-quick-words';

export const migrations = [
  People1764000000001,
  Systems1764000000002,
  Assessments1764000000003,
  Strategy1764000000004,
  Audit1764000000005,
  AuditGuard1764000000006,
  Rules1764000000007,
  Record1764000000010,
  Drafts1764000000011,
  Sessions1764000000012,
  Rights1764000000013,
  Confidentiality1764000000014,
  Relations1764000000015,
  Search1764000000016,
  Tokens1764000000017,
  SignIn1764000000018,
  Views1764000000019,
  Merging1764000000020,
  Finding1764000000021,
  Review1764000000022,
  Duties1764000000023,
  Evidence1764000000024,
  Order1764000000025,
  Incidents1764000000026,
  Comments1764000000027,
  Notices1764000000028,
  Documents1764000000029,
  Texts1764000000030,
  Zone1764000000031,
  Keeping1764000000032,
  Lateness1764000000033,
  FindingWords1764000000034,
  Refusals1764000000040,
  ShippedRules1764000000050,
  EvidenceDay1764000000060,
  DraftVersions1764000000065,
  RareFirst1764000000066,
  WholeWords1764000000067,
  Proof1795959254000,
  DutyDays1795965114330,
  Standing1795967801308,
  SharedViews1795969676773,
  RefusalsInWords1795970896561,
  LongRuns1795971246093,
  Imports1796017406945,
  DraftsOfPrograms1796020200000,
  QuickImports1796028600000,
  Feeds1796029000000,
  Registrations1796030000000,
  UseRefusal1796031000000,
  Publications1796050000000,
  PublicSets1796050000001,
  FeedsAtRest1796060000000,
  ExportJobs1796100000000,
  PublicationStanding1796200000000,
  SystemsOfPublicSets1796200000001,
  NoticesOfPublicSets1796200000002,
  ImportedAnswers1796300000000,
  ManyRecords1796400000000,
  DutyAnswers1796500000000,
  Presence1796600000000,
  QuickWords1796700000000,
  Figures1796710000000,
];
