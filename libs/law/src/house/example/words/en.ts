// English of the example set.
import type { HouseWords } from '../../house-rules';

export const en: HouseWords = {
  title: 'House rules (example set)',
  stages: {
    'house-generative-ai': 'House rules: generative AI',
    'house-data': 'House rules: data management',
    'house-security': 'House rules: security',
    'house-hpc': 'House rules: high-performance computing',
    'house-environment': 'House rules: environment',
    'house-open-source': 'House rules: open source',
    'house-intellectual-property': 'House rules: intellectual property',
    'house-managers': 'House rules: managers',
  },
  facts: {
    house_output_leaves: {
      question: 'Does generated text, image, sound or video leave the institution?',
      help: 'Published, or sent to people outside.',
    },
    house_output_checked: {
      question: 'Does a person check it each time before it leaves?',
      help: 'Reading it as one would read a colleague’s draft; a sample is not enough.',
    },
    house_trained_on_own_data: {
      question: 'Was it trained or tuned with data of the institution?',
      help: 'Giving it documents to answer from is not training.',
    },
    house_data_described: { question: 'Are origin, quality and retention of these data written down?' },
    house_external_service: { question: 'Does it run, wholly or in part, on a service outside the institution?' },
    house_sensitive_information: { question: 'Is it given information that is not meant for the public?' },
    house_security_reviewed: { question: 'Has the security service reviewed that use?' },
    house_uses_hpc: {
      question: 'Does it use European supercomputers?',
      help: 'For training or for running it.',
    },
    house_energy_estimated: { question: 'Has its use of energy been estimated?' },
    house_licences_known: { question: 'Are the licences of its models and software known and listed?' },
    house_works_of_others: {
      question: 'Are works of others fed into it or imitated by it?',
      help: 'Texts, images, music or code under copyright.',
    },
    house_rights_cleared: { question: 'Is it clear that these works may be used so?' },
    house_manager_answers: { question: 'Is there a named manager who answers for its use?' },
  },
  levels: {
    routine: 'Routine',
    notice: 'Take note',
    raised: 'Raised attention',
    high: 'High attention',
    open: 'Open',
  },
  rules: {
    'house-generated-output-leaves': 'Generated content leaves the house',
    'house-generated-output-unchecked': 'Generated content leaves the house unchecked',
    'house-generated-output-checked': 'Checked by a person each time',
    'house-data-undescribed': 'Own data used, not described',
    'house-sensitive-information-outside': 'Sensitive information on an outside service',
    'house-security-reviewed': 'Reviewed by the security service',
    'house-supercomputer': 'European supercomputers in use',
    'house-energy-unknown': 'Use of energy not estimated',
    'house-licences-unknown': 'Licences not listed',
    'house-rights-uncleared': 'Works of others used, rights not clear',
    'house-staff-affected': 'Used on our own staff',
    'house-nobody-answers': 'No manager answers for it',
    'house-class-of-the-act': 'Prohibited or high-risk under the AI Act',
  },
  duties: {
    'house-check-output': 'Have a person check generated content before it leaves the house',
    'house-describe-data': 'Describe origin, quality and retention of the data',
    'house-review-security': 'Have the use reviewed by the security service before it goes on',
    'house-report-computing': 'Report purpose and hours of computing',
    'house-estimate-energy': 'Estimate the use of energy',
    'house-list-licences': 'List the licences of models and software',
    'house-clear-rights': 'Clear the rights in the works used',
    'house-tell-staff': 'Tell the staff concerned, and their representatives, beforehand',
    'house-name-manager': 'Name a manager who answers for its use',
  },
  dutyRoles: {
    owner: 'Owner of the record',
    manager: 'Manager of the unit',
  },
};
