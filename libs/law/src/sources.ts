// Where the statements of this library were read. Only the Official Journal is authentic.

/** The Act as first published. */
export const AI_ACT = 'Regulation (EU) 2024/1689, OJ L, 2024/1689, 12.7.2024';

/** The Act in the words of the amendment. */
export const AMENDMENT = 'Regulation (EU) 2026/1744, OJ L, 2026/1744, 24.7.2026';

/** The data protection rules of the Union institutions. */
export const EUDPR = 'Regulation (EU) 2018/1725, OJ L 295, 21.11.2018';

/** Commission guidelines on Article 50: final, not binding; read in public extracts, not in full. */
export const guidelines50 = (points: string) =>
  ({ source: `C(2026) 5054, ${points}`, certainty: 'secondary' }) as const;

/** Commission draft guidelines on high-risk classification: a draft, not law. */
export const DRAFT_GUIDELINES = 'Commission draft high-risk guidelines, consultation version of 19 May 2026';

/** Our own reading where the text leaves a question open. */
export const OWN_READING = 'Own reading of Regulation (EU) 2024/1689 as amended';
