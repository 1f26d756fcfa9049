// Which fields of a record the public may read, and why; and which not, and why not. A field that is in neither does
// not compile. Sources: Annex VIII of Regulation (EU) 2024/1689, whose points are in a public database (Art 71(4)); the
// Dutch standard for algorithm registers (NL); the United Kingdom's Algorithmic Transparency Recording Standard (UK).

import type { HiddenBecause, WithholdableField } from '@registry/contracts';

export type Publicity = { readonly because: string } | { readonly notBecause: HiddenBecause };

export const publicity: Readonly<Record<WithholdableField, Publicity>> = {
  summary: { because: 'NL, UK: what it is, in plain words; the public summary where there is one' },
  unit: { because: 'NL, UK: which part of the institution is responsible; C(1)' },
  intendedPurpose: { because: 'Annex VIII, A(5); NL, UK: what it is used for' },
  stage: { because: 'Annex VIII, A(7); NL, UK: phase' },
  origin: { because: 'UK: developed in-house or supplied' },
  components: { because: 'UK: models and data it is built on; NL: source data' },

  acronym: { because: 'part of its name' },
  // A merge leaves names of other records here, which nobody decided to publish.
  aliases: { notBecause: 'other_records' },
  tags: { notBecause: 'for_finding' },
  traceabilityReference: { because: 'Annex VIII, A(4), B(4): identifies the system' },

  technicalContact: { notBecause: 'person' },
  businessContact: { notBecause: 'person' },
  champion: { notBecause: 'person' },

  expectedBenefits: { because: 'UK: benefits; NL: considerations' },
  affectedPersons: { because: 'NL, UK: whom it concerns' },
  usersEstimate: { because: 'UK: scale of its use' },
  decisionRole: { because: 'NL, UK: what it does in a decision' },
  languages: { because: 'in which languages people meet it' },
  countries: { because: 'Annex VIII, A(10): where it is on the market or in use' },

  operatorRoles: { because: 'which part of the Act binds the institution (Art 3)' },
  providerName: { because: 'Annex VIII, A(1), B(1); NL, UK: provider' },
  // Of a provider who is a natural person it is where somebody lives.
  providerAddress: { notBecause: 'person' },
  providerContact: { notBecause: 'person' },
  submitterOnBehalf: { notBecause: 'person' },
  authorisedRepresentative: { notBecause: 'person' },
  supplier: { because: 'UK: supplier' },
  contractReference: { notBecause: 'internal' },
  productVersion: { notBecause: 'security' },
  // Said by the registration itself, where that is in the public part: of a system in the secure non-public part of the
  // database (Art 49(4)) even the address says too much.
  euDatabaseUrl: { notBecause: 'elsewhere' },

  techniques: { because: 'NL, UK: how it works' },
  operatingLogic: { because: 'Annex VIII, A(6): operating logic' },
  inputData: { because: 'Annex VIII, A(6): data, inputs' },
  hosting: { notBecause: 'security' },
  usesEuroHpc: { notBecause: 'strategy' },
  apiOffered: { notBecause: 'security' },
  openness: { because: 'whether its source can be read' },
  licence: { because: 'under which terms its source can be read' },
  energyNote: { because: 'recital 27: environmental well-being' },

  personalData: { because: 'NL, UK: whether it uses personal data' },
  specialCategories: { because: 'Regulation (EU) 2018/1725, Art 15: people are told of it' },
  dataSubjects: { because: 'Regulation (EU) 2018/1725, Art 31(5): a public register of processing' },
  dataSources: { notBecause: 'other_records' },
  processingRecordReference: { because: 'Regulation (EU) 2018/1725, Art 31(5): leads into a public register' },
  dpiaReference: { notBecause: 'internal' },
  dpiaOn: { because: 'NL: impact assessments; Annex VIII, C(5)' },
  dpiaSummary: { because: 'Annex VIII, C(5)' },
  friaReference: { notBecause: 'internal' },
  friaOn: { because: 'NL: impact assessments; Annex VIII, C(4)' },
  friaSummary: { because: 'Annex VIII, C(4)' },
  retention: { because: 'Regulation (EU) 2018/1725, Art 31(1)(f), in a public register' },

  marketStatus: { because: 'Annex VIII, A(7), B(8)' },
  startedOn: { notBecause: 'before_use' },
  firstUseOn: { because: 'NL, UK: since when it is used' },
  lastSignificantChangeOn: { because: 'Art 111(2): from when on the Act applies to it' },

  humanOversight: { because: 'NL, UK: human intervention' },
  evaluation: { notBecause: 'security' },
  securityReview: { notBecause: 'security' },
  securityReviewOn: { notBecause: 'security' },
  securityReviewReference: { notBecause: 'internal' },
  incidentContact: { notBecause: 'person' },

  publicSummary: { because: 'written for the public; stands as the summary' },
};

/** In the order in which they are shown. The public summary is told as the summary. */
export const PUBLIC_FIELDS: readonly WithholdableField[] = (Object.keys(publicity) as WithholdableField[]).filter(
  (field) => 'because' in publicity[field] && field !== 'publicSummary',
);
