// Words for every problem code: a missing one does not compile.
import type { ProblemCode } from '@registry/contracts';

export type ProblemWords = Readonly<Record<ProblemCode, { readonly title: string; readonly help: string }>>;
