// English: products, listed uses and the derogation.
import type { annex1Facts } from '../../facts/annex-1';
import type { annex3Facts } from '../../facts/annex-3';
import type { derogationFacts } from '../../facts/article-6-3';
import type { WordsOf } from '../words';

export const annex1: WordsOf<(typeof annex1Facts)[number]['key']> = {
  annex1_act: {
    question: 'Is it, or is it part of, a product under one of these laws?',
    options: {
      none: 'None of these',
      toys: 'Toys (Directive 2009/48/EC)',
      craft: 'Recreational craft (Directive 2013/53/EU)',
      lifts: 'Lifts (Directive 2014/33/EU)',
      atex: 'Equipment for explosive atmospheres (Directive 2014/34/EU)',
      radio: 'Radio equipment (Directive 2014/53/EU)',
      pressure: 'Pressure equipment (Directive 2014/68/EU)',
      cableways: 'Cableways (Regulation (EU) 2016/424)',
      ppe: 'Personal protective equipment (Regulation (EU) 2016/425)',
      gas: 'Gas appliances (Regulation (EU) 2016/426)',
      mdr: 'Medical devices (Regulation (EU) 2017/745)',
      ivdr: 'In vitro diagnostic devices (Regulation (EU) 2017/746)',
      avsec: 'Civil aviation security (Regulation (EC) No 300/2008)',
      two_wheel: 'Two- and three-wheel vehicles (Regulation (EU) No 168/2013)',
      agricultural: 'Agricultural and forestry vehicles (Regulation (EU) No 167/2013)',
      marine: 'Marine equipment (Directive 2014/90/EU)',
      rail: 'Rail interoperability (Directive (EU) 2016/797)',
      motor_vehicles: 'Motor vehicles (Regulation (EU) 2018/858)',
      vehicle_safety: 'General safety of vehicles (Regulation (EU) 2019/2144)',
      aviation: 'Civil aviation, unmanned aircraft (Regulation (EU) 2018/1139)',
      machinery: 'Machinery (Regulation (EU) 2023/1230)',
    },
  },
  annex1_relation: {
    question: 'What is it in relation to that product?',
    options: {
      product: 'The product itself',
      safety_component: 'A safety component of it',
      other_component: 'Another component of it',
      none: 'None of these',
    },
  },
  safety_function_or_failure_endangers: {
    question: 'Is it meant to prevent or mitigate risks to health and safety, or would its failure endanger them?',
    help: 'Being inside a regulated product is not enough.',
  },
  nonsafety_assistance_only: {
    question: 'Does it serve solely comfort, efficiency, performance, automation or quality control?',
    help: 'Without weight if its failure would endanger health or safety.',
  },
  third_party_ca_required: {
    question: 'Does the product law require a conformity assessment by a third party for this product?',
    help: 'What the law requires counts. Choosing self-assessment with harmonised standards does not make it a no.',
  },
  third_party_ca_non_safety_only: {
    question: 'Is that required solely because of risks other than to health and safety?',
    help: 'For example radio spectrum or electromagnetic interference.',
  },
};

export const annex3: WordsOf<(typeof annex3Facts)[number]['key']> = {
  annex3_uses: {
    question: 'Which of these uses match its intended purpose?',
    options: {
      '1a': 'Biometrics: identifying people at a distance',
      '1b': 'Biometrics: categorising people by sensitive or protected attributes that it infers (those of Article 9(1) GDPR: health yes, age and sex no)',
      '1c': 'Biometrics: recognising emotions or intentions',
      '2': 'Critical infrastructure: safety component for digital infrastructure, road traffic, water, gas, heating or electricity',
      '3a': 'Education: deciding on access, admission or assignment',
      '3b': 'Education: evaluating learning outcomes in educational and vocational training institutions, also to steer learning (tests of applicants: 4(a); homework help: no)',
      '3c': 'Education: assessing the level of education a person will receive or can access',
      '3d': 'Education: monitoring and detecting prohibited behaviour of students during tests in educational and vocational training institutions',
      '4a': 'Employment: recruiting or selecting people (targeted job adverts, filtering applications, evaluating candidates)',
      '4b': 'Employment: deciding on terms, promotion or termination, allocating tasks by behaviour or traits, or monitoring and evaluating the performance and behaviour of staff',
      '5a': 'Essential public assistance benefits and services for natural persons, healthcare included: eligibility, granting, reducing, revoking or reclaiming, by or for a public authority',
      '5b': 'Creditworthiness or credit score of people',
      '5c': 'Life and health insurance: risk assessment and pricing for people',
      '5d': 'Emergency calls, dispatch of emergency services, or triage of patients in emergency healthcare',
      '6a': 'Law enforcement: risk of becoming a victim',
      '6b': 'Law enforcement: polygraphs and similar tools',
      '6c': 'Law enforcement: reliability of evidence',
      '6d': 'Law enforcement: risk of offending or re-offending, not solely by profiling; traits or past criminal behaviour',
      '6e': 'Law enforcement: profiling in detection, investigation or prosecution',
      '7a': 'Migration, asylum, borders: polygraphs and similar tools',
      '7b': 'Migration, asylum, borders: risk posed by a person who wants to enter or has entered',
      '7c': 'Migration, asylum, borders: examining applications for asylum, visas or residence, and complaints',
      '7d': 'Migration, asylum, borders: detecting, recognising or identifying people',
      '8a': 'Justice: helping a judicial authority, or dispute resolution with legal effect, to research and interpret facts and law or to apply the law',
      '8b': 'Democracy: influencing the outcome of an election or referendum, or how people vote',
    },
  },
  annex3_permitted_by_law: {
    question: 'Is that use permitted by Union or national law?',
    help: 'A no does not lower the class; it raises a finding that blocks the use.',
  },
  le_actor: {
    question:
      'Is it intended for use by law-enforcement authorities, on their behalf, or by EU bodies in support of them?',
    help: 'Decides the class in point 6, and for biometrics whether the registration is public.',
  },
  migration_actor: {
    question:
      'Is it intended for use by the competent migration, asylum or border authorities, on their behalf, or by EU bodies?',
    help: 'Decides the class in point 7, and for biometrics whether the registration is public.',
  },
  benefit_actor: {
    question: 'Is it intended for use by public authorities, or on their behalf?',
    help: 'Union institutions count as public authorities here. A private body on its own account: no.',
  },
  benefit_essential: {
    question: 'Are these essential public assistance benefits or services for natural persons?',
    help: 'Healthcare, social assistance, housing support: yes. Grants for research, taxes, aid to companies: no.',
  },
  critical_safety_component: {
    question: 'Is it a safety component of that infrastructure, and not for cybersecurity only?',
    help: 'It prevents or mitigates danger, or its failure endangers people or property. Mere optimisation: no.',
  },
  credit_fraud_only: { question: 'Is it used to detect financial fraud?' },
  travel_document_verification_only: { question: 'Does it only verify travel documents?' },
  justice_ancillary_only: {
    question:
      'Is it for purely ancillary administrative tasks that do not affect the administration of justice in individual cases?',
  },
  political_output_not_exposed: {
    question: 'Are people not directly exposed to what it produces?',
    help: 'For example tools to organise a campaign.',
  },
};

export const derogation: WordsOf<(typeof derogationFacts)[number]['key']> = {
  performs_profiling: {
    question: 'Does it profile people, that is, evaluate personal aspects of individuals automatically?',
    help: 'If it does, a listed use is always high-risk. While unknown, no derogation is granted.',
  },
  art63_material_influence: {
    question: 'Does it have an impact on the substance of decisions, and so on their outcome?',
    help: 'A preparatory tool that merely makes the file ready does not. If it does, the derogation is not granted.',
  },
  art63_a_narrow_procedural: {
    question: 'Does it perform only a narrow procedural task?',
    help: 'For example sorting documents into fixed classes or finding duplicates. Scoring or ranking: no.',
  },
  art63_b_improves_completed: {
    question: 'Does it only improve the result of a human activity already completed?',
    help: 'For example the style of a finished text.',
  },
  art63_c_pattern_detection: {
    question:
      'Does it only detect patterns in earlier decisions, or departures from them, without replacing or influencing the human assessment unless it is properly reviewed?',
  },
  art63_d_preparatory: {
    question: 'Does it perform only a preparatory task for the assessment?',
    help: 'If its output is the assessment, or feeds a score: no.',
  },
  art64_documented: {
    question: 'Has the provider documented this assessment before placing it on the market or putting it into service?',
    help: 'Evidence; the class does not depend on it.',
  },
};
