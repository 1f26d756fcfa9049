// Every rule, in the order of the Act.
import { article111Before } from './article-111-before';
import { article2Scope } from './article-2-scope';
import { article25ValueChain } from './article-25-value-chain';
import { article3AiSystem } from './article-3-ai-system';
import { article3Roles } from './article-3-roles';
import { article51a } from './article-5/article-5-1-a-manipulation';
import { article51b } from './article-5/article-5-1-b-vulnerability';
import { article51ba } from './article-5/article-5-1-ba-intimate-imagery';
import { article51bb } from './article-5/article-5-1-bb-abuse-material';
import { article51c } from './article-5/article-5-1-c-social-scoring';
import { article51d } from './article-5/article-5-1-d-crime-prediction';
import { article51e } from './article-5/article-5-1-e-face-scraping';
import { article51f } from './article-5/article-5-1-f-emotion';
import { article51g } from './article-5/article-5-1-g-categorisation';
import { article51h } from './article-5/article-5-1-h-remote-identification';
import { article51aGate } from './article-5/article-5-1a-gate';
import { article5Prohibited } from './article-5/article-5-prohibited';
import { article50Transparency } from './article-50-transparency';
import { article61Product } from './article-6/article-6-1-product';
import { article62Annex3 } from './article-6/article-6-2-annex-3';
import { annex3Authorities } from './article-6/article-6-2-annex-3-authorities';
import { annex3Biometrics } from './article-6/article-6-2-annex-3-biometrics';
import { annex3Services } from './article-6/article-6-2-annex-3-services';
import { article63Derogation } from './article-6/article-6-3-derogation';
import { gpai } from './gpai';

export const rules = [
  ...article3AiSystem,
  ...article3Roles,
  ...article111Before,
  ...article2Scope,
  ...article51a,
  ...article51b,
  ...article51ba,
  ...article51bb,
  ...article51aGate,
  ...article51c,
  ...article51d,
  ...article51e,
  ...article51f,
  ...article51g,
  ...article51h,
  ...article5Prohibited,
  ...article61Product,
  ...annex3Biometrics,
  ...annex3Services,
  ...annex3Authorities,
  ...article62Annex3,
  ...article63Derogation,
  ...article25ValueChain,
  ...article50Transparency,
  ...gpai,
] as const;

export type RuleId = (typeof rules)[number]['id'];
