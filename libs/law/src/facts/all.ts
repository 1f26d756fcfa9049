// Every question, in the order in which they are put.
import { annex1Facts } from './annex-1';
import { annex3Facts } from './annex-3';
import { article5Facts } from './article-5';
import { article50Facts } from './article-50';
import { biometricFacts } from './biometrics';
import { derogationFacts } from './article-6-3';
import { gpaiFacts } from './gpai';
import { peopleFacts } from './people';
import { roleFacts } from './roles';
import { scopeFacts } from './scope';
import { systemFacts } from './system';

/** Groups of questions, in order. */
export const STAGES = [
  'system',
  'scope',
  'article-50',
  'article-5',
  'biometrics',
  'annex-1',
  'annex-3',
  'article-6-3',
  'gpai',
  'roles',
  'people',
] as const;

// Article 50 comes before Article 5: whether content is generated decides which prohibitions are worth asking about.
export const facts = [
  ...systemFacts,
  ...scopeFacts,
  ...article50Facts,
  ...article5Facts,
  ...biometricFacts,
  ...annex1Facts,
  ...annex3Facts,
  ...derogationFacts,
  ...gpaiFacts,
  ...roleFacts,
  ...peopleFacts,
] as const;

export type StageId = (typeof STAGES)[number];

type AnyFact = (typeof facts)[number];
export type FactKey = AnyFact['key'];

/** The options of a fact; `never` for one without. */
export type OptionOf<Key extends FactKey> =
  Extract<AnyFact, { readonly key: Key }> extends infer Definition
    ? Definition extends { readonly options: readonly (infer Option extends string)[] }
      ? Option
      : never
    : never;
