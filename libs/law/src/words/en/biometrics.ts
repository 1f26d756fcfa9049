// English: emotions, categories and identification from biometrics.
import type { biometricFacts } from '../../facts/biometrics';
import type { WordsOf } from '../words';

export const biometrics: WordsOf<(typeof biometricFacts)[number]['key']> = {
  emotion_inference: {
    question: 'Does it infer emotions or intentions of people?',
    help: 'Pain and tiredness are not emotions here. Merely noticing readily apparent expressions, such as a smile, without inferring an emotion from them: no.',
  },
  emotion_biometric_based: {
    question: 'From biometric data: face, voice, gait, keystrokes and the like?',
    help: 'From the meaning of text alone: no.',
  },
  emotion_context: {
    question: 'Where?',
    help: 'Work includes recruitment; education includes trainees.',
    options: {
      workplace: 'At work',
      education: 'In education',
      other: 'Elsewhere',
    },
  },
  emotion_medical_or_safety: { question: 'Strictly for medical or safety reasons?' },
  biocat_individual: {
    question: 'Does it sort individual people into categories from their biometric data?',
    help: 'For example by age, sex, hair colour or origin.',
  },
  biocat_art5_inference: {
    question:
      'In order to infer race, political opinions, trade-union membership, religious or philosophical beliefs, sex life or sexual orientation?',
    help: 'Where ethnic origin is inferred, ask the legal service.',
  },
  biocat_lawful_dataset_or_le: {
    question:
      'Does it only label or filter lawfully acquired biometric data, or categorise biometric data in law enforcement?',
  },
  biocat_law_enforcement: {
    question: 'Of the two: is it categorising biometric data in law enforcement?',
    help: 'Labelling or filtering a lawfully acquired data set, whoever does it: no.',
  },
  biocat_ancillary: {
    question: 'Is this ancillary to another commercial service and strictly necessary for objective technical reasons?',
    help: 'Both. For example a filter to try on glasses in an online shop.',
  },
  rbi: {
    question:
      'Does it identify people at a distance by biometrics, against a database, without their active involvement?',
    help: 'Remote biometric identification.',
  },
  biometric_verification_only: {
    question: 'Is its sole purpose to confirm that a person is who they claim to be?',
    help: 'For example unlocking a device or a door.',
  },
  rbi_realtime: { question: 'Do capture, comparison and identification happen without significant delay?' },
  rbi_public_space: {
    question: 'In publicly accessible spaces?',
    help: 'Physical places only.',
  },
  rbi_law_enforcement: { question: 'For law-enforcement purposes?' },
  rbi_objective: {
    question: 'For which of the permitted objectives?',
    options: {
      none: 'None of them',
      victims: 'Searching for specific victims or missing persons',
      threat: 'Preventing a specific, substantial and imminent threat to life, or a terrorist attack',
      annex_ii_suspect: 'Finding a suspect of an Annex II offence punishable by at least four years',
    },
  },
  rbi_strictly_necessary: { question: 'Is the use strictly necessary for that objective?' },
  rbi_confirm_targeted_only: {
    question: 'Is it used only to confirm the identity of the person specifically targeted?',
  },
  rbi_fria_and_registered: {
    question: 'Has the fundamental-rights impact assessment been done and the system registered?',
    help: 'In urgency the registration, and only the registration, may follow.',
  },
  rbi_prior_authorisation: {
    question: 'Has a judicial or independent authority authorised the use beforehand?',
    help: 'In urgency: requested within 24 hours, and stopped and deleted on refusal.',
  },
  rbi_national_law: { question: 'Does national law allow it?' },
};
