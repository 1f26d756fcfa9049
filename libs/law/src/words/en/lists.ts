// English: questions that are put together.
import type { Words } from '../words';

export const lists: Words['lists'] = {
  applies: {
    title: 'What makes it an AI system in the Union',
    alike: 'All of this is so',
    rest: 'All the rest is so',
    presumed: 'one of {count} parts of what an AI system is was missing',
    reason: 'Whoever registers an AI system says that it is one. To take it for one takes protection from nobody.',
  },
  exclusions: {
    title: 'What the Act does not apply to',
    alike: 'None of these applies',
    rest: 'None of the others applies',
    presumed: 'one of {count} exclusions applied',
    reason: 'An exclusion takes protection away. Until somebody claims one, the Act is taken to apply.',
  },
  practices: {
    title: 'Practices that are prohibited, and what leads to them',
    alike: 'It does none of these',
    rest: 'It does none of the others',
    presumed: 'one of {count} prohibited practices applied',
    reason:
      'They are forbidden to everybody, so ordinarily nobody does them. Somebody has to say so before there is a class.',
  },
  content: {
    title: 'What it generates',
    alike: 'Neither of these',
    rest: 'Not the other one',
  },
  'transparency-exceptions': {
    title: 'Exceptions from telling people',
    alike: 'None of these applies',
    rest: 'None of the others applies',
    presumed: 'one of {count} exceptions from transparency applied',
    reason: 'An exception takes away what people are told. Until somebody claims one, they are to be told.',
  },
  limits: {
    title: 'What takes a use or a product out of the high-risk ones',
    alike: 'None of these applies',
    rest: 'None of the others applies',
    presumed: 'one of {count} limits of the high-risk uses applied',
    reason: 'A limit takes protection away. Until somebody claims one, the use counts as listed.',
  },
  derogation: {
    title: 'Conditions of the derogation',
    alike: 'None of these applies',
    rest: 'None of the others applies',
    presumed: 'one of {count} conditions of the derogation applied',
    reason: 'The derogation has to be claimed and documented. Until then the use is high-risk.',
  },
  models: {
    title: 'General-purpose AI',
    alike: 'Neither of these',
    rest: 'Not the other one',
  },
  'value-chain': {
    title: 'What makes us the provider, or brings another day',
    alike: 'None of these applies',
    rest: 'None of the others applies',
  },
};

/** The areas of Annex III, by number. */
export const areas: Words['areas'] = {
  '1': { title: 'Biometrics', example: 'recognising people or emotions from face or voice' },
  '2': { title: 'Critical infrastructure', example: 'a component that keeps the power supply safe' },
  '3': { title: 'Education and training', example: 'marking tests in competitions of a training centre' },
  '4': { title: 'Employment and management of staff', example: 'ranking applications for a post' },
  '5': { title: 'Essential services and benefits', example: 'deciding on a family allowance' },
  '6': { title: 'Law enforcement', example: 'judging how reliable evidence is' },
  '7': { title: 'Migration, asylum, borders', example: 'examining an application for a visa' },
  '8': { title: 'Justice and democracy', example: 'drafting legal reasoning for a court' },
};
