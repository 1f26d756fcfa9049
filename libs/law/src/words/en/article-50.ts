// English: transparency and general-purpose AI.
import type { article50Facts } from '../../facts/article-50';
import type { gpaiFacts } from '../../facts/gpai';
import type { WordsOf } from '../words';

export const article50: WordsOf<(typeof article50Facts)[number]['key']> = {
  direct_interaction: {
    question: 'Do people converse with it, as in a back and forth?',
    help: 'A chatbot or a voice assistant: yes. Typing into a translator, a search field or a form, transcription, a spam filter, completion of words: no.',
  },
  interaction_obvious: {
    question: 'Is it obvious to a reasonably attentive person that they are dealing with AI?',
    help: 'Judge by the actual people and the actual situation. Only staff who were trained in AI use it: may be yes. Anyone on a public portal: no. In doubt: no.',
  },
  generates_synthetic_content: {
    question: 'Does it generate or change audio, images, video or text?',
    help: 'Text counts too: summaries, drafts, translations. Outside: program code, captions and labels, what one machine sends to another.',
  },
  assistive_standard_editing: {
    question: 'Does it only help with standard editing?',
    help: 'For example spelling or grammar correction.',
  },
  no_substantial_alteration: {
    question: 'Does it leave what it is given, and its meaning, substantially unchanged?',
    help: 'Translation of text: as a rule yes. Summaries and rewriting: no.',
  },
  deepfake: {
    question:
      'Does it produce images, audio or video that resemble real people, objects, places or events and would wrongly seem authentic (deep fake)?',
    help: 'If it generates or changes no images, audio or video: no.',
  },
  deepfake_artistic: {
    question: 'Is that content evidently part of an artistic, creative, satirical or fictional work?',
    help: 'This reduces the duty to disclose; it does not remove it.',
  },
  public_interest_text: {
    question: 'Is generated or changed text published to inform the public on matters of public interest?',
    help: 'Published: for an indefinite and fairly large number of people. Internal networks: no. If it generates or changes no text: no.',
  },
  human_review: {
    question: 'Does the text go through genuine human review or editorial control before publication?',
    help: 'More than a spelling check.',
  },
  editorial_responsibility: { question: 'Does a person or body hold editorial responsibility for the publication?' },
  le_authorised_by_law: {
    question: 'Is this use authorised by law to detect, prevent, investigate or prosecute criminal offences?',
    help: 'With appropriate safeguards for the rights of others.',
  },
  public_crime_reporting: { question: 'Can the public report crimes through it?' },
};

export const gpai: WordsOf<(typeof gpaiFacts)[number]['key']> = {
  is_gpai_system: {
    question: 'Is it built on a general-purpose AI model, and can it serve many purposes itself?',
    help: 'For example a general assistant for writing, coding and summarising.',
  },
  is_gpai_model: {
    question: 'Are we placing a general-purpose AI model of our own on the Union market?',
    help: 'A model of our own, built into a system of our own that is put into service, counts as placed on the market, save for purely internal processes that are not essential and affect nobody’s rights. Using another provider’s model, for example over an interface: no.',
  },
  gpai_training_flops: {
    question: 'How much computation went into its training, in all (floating-point operations)?',
    help: 'Above 10^25, systemic risk is presumed.',
  },
  gpai_designated_systemic: { question: 'Has the Commission designated it as a model with systemic risk?' },
  gpai_open_source_full: {
    question:
      'Is the model released under a free and open-source licence, with weights, architecture and usage information public?',
    help: 'The licence must allow access, use, modification and distribution.',
  },
};
