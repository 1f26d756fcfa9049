// English: answers that cannot all be right.
import type { Words } from '../words';

export const contradictions: Words['contradictions'] = {
  'no-personal-data-but-identification': 'It processes no personal data, yet it identifies people by biometrics',
  'no-personal-data-but-verification': 'It processes no personal data, yet it verifies who a person is',
  'no-personal-data-but-categorisation': 'It processes no personal data, yet it categorises people by biometrics',
  'no-personal-data-but-biometric-emotions':
    'It processes no personal data, yet it infers emotions from biometric data',
  'no-personal-data-but-profiling': 'It processes no personal data, yet it profiles people',
  'verification-only-but-identification': 'It only verifies identities, yet it identifies people remotely',
  'verification-only-but-listed-identification':
    'It only verifies identities, yet remote identification is chosen in Annex III',
  'listed-identification-denied': 'Remote identification is chosen in Annex III, yet denied in its own question',
  'identification-not-listed': 'It identifies people remotely, yet point 1(a) of Annex III is not chosen',
  'listed-categorisation-denied': 'Biometric categorisation is chosen in Annex III, yet denied in its own question',
  'sensitive-categorisation-not-listed':
    'It infers sensitive attributes from biometric data, yet point 1(b) of Annex III is not chosen',
  'listed-emotions-denied': 'Emotion recognition is chosen in Annex III, yet denied in its own question',
  'biometric-emotions-not-listed': 'It infers emotions from biometric data, yet point 1(c) of Annex III is not chosen',
  'real-time-without-identification':
    'It does not identify people remotely, yet the circumstances of doing so are affirmed',
  'law-enforcement-identification-but-no-authority':
    'It identifies people for law enforcement, yet is not meant for that',
  'derogation-but-profiling': 'The derogation is claimed, yet the system profiles people',
  'derogation-but-material-influence': 'The derogation is claimed, yet the system materially influences decisions',
  'ancillary-justice-but-material-influence':
    'Its task in justice is purely ancillary, yet it materially influences decisions',
  'decides-about-nobody-but-listed-decision':
    'It decides about nobody, yet a use that decides about people is chosen in Annex III',
  'document-check-only-but-identification': 'It only checks travel documents, yet it identifies people remotely',
  'not-exposed-but-direct-interaction': 'Voters are not exposed to its output, yet it interacts directly with people',
  'solely-profiling-but-human-assessment':
    'It relies solely on profiling, yet supports a human assessment of objective facts',
  'solely-profiling-but-no-profiling': 'It relies solely on profiling, yet profiling is denied',
  'no-content-but-deep-fake': 'It generates no content, yet its content may pass for authentic',
  'no-content-but-published-text': 'It generates no content, yet generated text is published',
  'no-content-but-forbidden-content': 'It generates no content, yet it can generate forbidden imagery',
  'editing-only-but-deep-fake': 'It only assists standard editing, yet its content may pass for authentic',
  'no-alteration-but-deep-fake': 'It alters nothing substantially, yet its content may pass for authentic',
  'reports-from-public-but-no-interaction': 'The public reports crimes through it, yet it interacts with nobody',
  'infers-nothing-but-generates': 'It infers nothing, yet it generates content',
  'infers-nothing-but-emotions': 'It infers nothing, yet it infers emotions or categories',
  'influences-nothing-but-interacts': 'Its output influences nothing, yet it interacts directly with people',
  'no-product-law-but-product':
    'No product law applies, yet a product, its safety component or its assessment is described',
  'safety-component-without-safety': 'It is a safety component, yet has no safety function and endangers nobody',
  'reason-without-assessment': 'No third-party assessment is required, yet a reason for one is given',
  'critical-safety-but-comfort-only':
    'It is a safety component of critical infrastructure, yet serves comfort or efficiency only',
  'research-only-but-in-service': 'It is research before market, yet already in service or retired',
  'research-only-but-model-on-the-market':
    'It serves research alone, yet a general-purpose model is placed on the market',
  'modified-but-planned': 'It was substantially modified, yet is only planned',
  'unchanged-but-day-of-change': 'Its design was not changed, yet a day of change is given',
  'own-service-but-market-day': 'It was not placed on the market, yet a day on which it was is given',
  'personal-use-but-authority': 'Its use is purely personal, yet a public authority or Union institution uses it',
  'own-tool-but-not-for-authorities':
    'An authority built it for its own use, yet it is not intended for public authorities',
  'no-nexus-but-union-institution': 'It has no link with the Union, yet a Union institution uses it',
  'own-name-but-not-provider': 'It bears our own name, yet we are not its provider',
  'model-provider-without-model': 'We are provider of a general-purpose model, yet place none on the market',
  'model-without-model-provider': 'We place a general-purpose model on the market, yet are not its provider',
  'systemic-without-model': 'It is no general-purpose model, yet has what makes one systemic',
};
