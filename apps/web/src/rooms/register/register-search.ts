// The register's filters as they stand in the address, and how the list is shown. Columns and orders are read by the
// list, which knows what columns there are.
import {
  DENSITIES,
  DUTY_ALERTS,
  GROUPINGS,
  KEEPERS,
  HEADLINES,
  NO_GROUP,
  ORIGINS,
  PERSONAL_DATA,
  REVIEW_STATES,
  STAGES,
  VISIBILITIES,
  type Density,
  type DutyAlert,
  type Grouping,
  type Keeper,
  type Headline,
  type Origin,
  type PersonalData,
  type ReviewState,
  type Stage,
  type Visibility,
} from '@registry/contracts';
import type { ParametersOf } from '../../api/operations';
import { oneOf, someOf, textOf, textsOf } from '../../search-params';

export const CLASSES = [...HEADLINES, 'undetermined'] as const;
export const GPAI = ['yes', 'no'] as const;
export type SystemSort = NonNullable<ParametersOf<'listSystems'>['sort']>;
export type ColumnKey = NonNullable<ParametersOf<'listSystems'>['columns']>[number];

export interface RegisterSearch {
  q?: string | undefined;
  class?: (Headline | 'undetermined')[] | undefined;
  stage?: Stage[] | undefined;
  reviewState?: ReviewState[] | undefined;
  unit?: string[] | undefined;
  origin?: Origin[] | undefined;
  supplier?: string[] | undefined;
  gpai?: ('yes' | 'no')[] | undefined;
  duties?: DutyAlert[] | undefined;
  personalData?: PersonalData[] | undefined;
  action?: string[] | undefined;
  tag?: string[] | undefined;
  visibility?: Visibility[] | undefined;
  keeper?: Keeper[] | undefined;
  /** The class that counts. */
  standing?: (Headline | 'undetermined' | typeof NO_GROUP)[] | undefined;
  owner?: 'me' | undefined;
  sort?: string | undefined;
  thenBy?: string | undefined;
  columns?: string[] | undefined;
  groupBy?: Grouping | undefined;
  density?: Density | undefined;
  cursor?: string | undefined;
}

export function readRegisterSearch(raw: Record<string, unknown>): RegisterSearch {
  return {
    q: textOf(raw['q']),
    class: someOf(CLASSES, raw['class']),
    stage: someOf(STAGES, raw['stage']),
    reviewState: someOf(REVIEW_STATES, raw['reviewState']),
    unit: textsOf(raw['unit']),
    origin: someOf(ORIGINS, raw['origin']),
    supplier: textsOf(raw['supplier']),
    gpai: someOf(GPAI, raw['gpai']),
    duties: someOf(DUTY_ALERTS, raw['duties']),
    personalData: someOf(PERSONAL_DATA, raw['personalData']),
    action: textsOf(raw['action']),
    tag: textsOf(raw['tag']),
    visibility: someOf(VISIBILITIES, raw['visibility']),
    keeper: someOf(KEEPERS, raw['keeper']),
    standing: someOf([...CLASSES, NO_GROUP] as const, raw['standing']),
    owner: oneOf(['me'] as const, raw['owner']),
    sort: textOf(raw['sort']),
    thenBy: textOf(raw['thenBy']),
    columns: textsOf(raw['columns']),
    groupBy: oneOf(GROUPINGS, raw['groupBy']),
    density: oneOf(DENSITIES, raw['density']),
    cursor: textOf(raw['cursor']),
  };
}
