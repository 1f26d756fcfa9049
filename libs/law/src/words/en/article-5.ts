// English: prohibited practices without biometrics.
import type { article5Facts } from '../../facts/article-5';
import type { WordsOf } from '../words';

export const article5: WordsOf<(typeof article5Facts)[number]['key']> = {
  p5a_technique: {
    question: 'Does it use subliminal, purposefully manipulative or deceptive techniques?',
    help: 'Any one of them is enough.',
  },
  p5b_exploits_vulnerability: {
    question:
      'Does it exploit vulnerabilities of people due to age, disability or a specific social or economic situation?',
  },
  p5_material_distortion: {
    question: "Does it aim at materially distorting people's behaviour, or have that effect?",
    help: 'Either aim or effect is enough: people take a decision they would not otherwise have taken.',
  },
  p5_significant_harm: {
    question: 'Does this cause, or is it reasonably likely to cause, significant harm to anyone?',
  },
  p5ba_generates_intimate_nonconsensual: {
    question:
      "Can it generate or change realistic intimate images, video or audio of an identifiable person without that person's explicit consent?",
    help: 'If it generates or changes no content at all: no.',
  },
  p5ba_no_increase_exposure: {
    question:
      'Does it do nothing but alter existing material, without increasing exposure or changing what the depicted acts are?',
    help: 'If it also generates from nothing: no.',
  },
  p5bb_generates_csam: {
    question: 'Can it generate or change material of child sexual abuse?',
    help: 'As defined in Directive 2011/93/EU, Article 2(c) and (e). If it generates or changes no content at all: no.',
  },
  p5bb_without_right_defence: {
    question: 'Does a defence of national law apply, so that this is not done "without right"?',
    help: 'For example lawful investigation or authorised safety testing.',
  },
  p5_content_intended_purpose: { question: 'Is generating such content what it is intended for?' },
  p5_content_foreseeable_reproducible: {
    question: 'Is such content a foreseeable and reproducible result, without significant technical modification?',
  },
  p5_content_adequate_safeguards: {
    question: 'Are there reasonable and adequate safeguards that reliably prevent it and correct misuse?',
  },
  p5_content_deployer_purpose: { question: 'Do we use it in order to generate such content?' },
  p5c_evaluates_social_behaviour: {
    question:
      'Does it evaluate or rank people over a period of time by their social behaviour or personal characteristics, leading to worse treatment of some?',
    help: 'Characteristics may be known, inferred or predicted.',
  },
  p5c_unrelated_context: {
    question: 'Does the worse treatment occur in a context unrelated to the one the data came from?',
  },
  p5c_disproportionate: { question: 'Is the worse treatment unjustified or disproportionate?' },
  p5d_individual_crime_risk: {
    question: 'Does it assess or predict the risk that an individual commits a criminal offence?',
    help: 'A criminal offence, and not limited to the police. Administrative checks, transactions that are checked on facts, predictions about places: no.',
  },
  p5d_solely_profiling: { question: 'Is that based solely on profiling, or on assessing personality traits?' },
  p5d_supports_objective_human_assessment: {
    question:
      'Does it only support a human assessment that already rests on objective, verifiable facts linked to a criminal activity?',
  },
  p5e_face_database: { question: 'Does it create or expand a facial-recognition database?' },
  p5e_untargeted_scraping: { question: 'By untargeted collection of facial images from the internet or CCTV?' },
};
