// What writers of models call things, in the values of the record. What has no value of ours is left to a person.

import type { Language, Technique } from '@registry/contracts';
import { valuesOf } from '../forms/vocabularies';

/** Tasks of a model, as model hubs and bills of materials name them. */
const TASKS: Readonly<Record<string, readonly Technique[]>> = {
  'text-generation': ['text_generation', 'language_processing'],
  'text2text-generation': ['text_generation', 'language_processing'],
  summarization: ['text_generation', 'language_processing'],
  translation: ['machine_translation'],
  'machine-translation': ['machine_translation'],
  'text-classification': ['language_processing'],
  'token-classification': ['language_processing'],
  'named-entity-recognition': ['language_processing'],
  'zero-shot-classification': ['language_processing'],
  'question-answering': ['language_processing'],
  'table-question-answering': ['language_processing'],
  'fill-mask': ['language_processing'],
  'sentence-similarity': ['language_processing'],
  'text-ranking': ['language_processing', 'retrieval'],
  'automatic-speech-recognition': ['speech'],
  'speech-recognition': ['speech'],
  'text-to-speech': ['speech'],
  'image-classification': ['computer_vision'],
  'zero-shot-image-classification': ['computer_vision'],
  'object-detection': ['computer_vision'],
  'zero-shot-object-detection': ['computer_vision'],
  'image-segmentation': ['computer_vision'],
  'image-feature-extraction': ['computer_vision'],
  'depth-estimation': ['computer_vision'],
  'video-classification': ['computer_vision'],
  'image-to-text': ['computer_vision', 'text_generation'],
  'image-text-to-text': ['computer_vision', 'text_generation', 'language_processing'],
  'visual-question-answering': ['computer_vision', 'language_processing'],
  'document-question-answering': ['computer_vision', 'language_processing'],
  'text-to-image': ['image_generation'],
  'image-to-image': ['image_generation'],
  'unconditional-image-generation': ['image_generation'],
  'reinforcement-learning': ['reinforcement_learning'],
  recommendation: ['recommendation'],
};

/** How a model learns (CycloneDX, `approach.type`). */
const APPROACHES: Readonly<Record<string, readonly Technique[]>> = {
  supervised: ['supervised_learning'],
  unsupervised: ['unsupervised_learning'],
  'reinforcement-learning': ['reinforcement_learning'],
};

const DEEP =
  /\b(transformers?|deep|cnn|rnn|lstm|gru|gan|convolutional|recurrent|neural|diffusion|autoencoder|encoder|decoder)\b/i;

const known = (table: Readonly<Record<string, readonly Technique[]>>, text: string): readonly Technique[] => {
  const name = text
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return Object.hasOwn(table, name) ? (table[name] ?? []) : [];
};

export const techniquesOfTask = (text: string): readonly Technique[] => known(TASKS, text);
export const techniquesOfApproach = (text: string): readonly Technique[] => known(APPROACHES, text);
export const techniquesOfFamily = (text: string): readonly Technique[] =>
  DEEP.test(text.slice(0, 500)) ? ['deep_learning'] : [];

const languages = new Set<string>(valuesOf('language'));

/**
 * The language that a tag means (BCP 47, or a code of ISO 639-2 as `deu`), if the record has it: `de-AT` is German.
 */
export function languageOf(tag: string): Language | null {
  try {
    const { language } = new Intl.Locale(tag.trim().replace(/_/g, '-').slice(0, 35));
    return languages.has(language) ? (language as Language) : null;
  } catch {
    return null;
  }
}

/** Licences by their identifiers in the SPDX list, found by how model hubs write them: in small letters. */
const SPDX = new Map(
  (
    'Apache-2.0 MIT BSD-2-Clause BSD-3-Clause BSD-3-Clause-Clear ISC Zlib Unlicense WTFPL MS-PL PostgreSQL NCSA ' +
    'AFL-3.0 Artistic-2.0 BSL-1.0 ECL-2.0 EPL-1.0 EPL-2.0 EUPL-1.1 EUPL-1.2 MPL-2.0 OSL-3.0 LPPL-1.3c OFL-1.1 ' +
    'GPL-2.0 GPL-3.0 LGPL-2.1 LGPL-3.0 AGPL-3.0 CC0-1.0 CC-BY-2.0 CC-BY-2.5 CC-BY-3.0 CC-BY-4.0 CC-BY-SA-3.0 ' +
    'CC-BY-SA-4.0 CC-BY-NC-2.0 CC-BY-NC-3.0 CC-BY-NC-4.0 CC-BY-ND-4.0 CC-BY-NC-ND-3.0 CC-BY-NC-ND-4.0 ' +
    'CC-BY-NC-SA-2.0 CC-BY-NC-SA-3.0 CC-BY-NC-SA-4.0 CDLA-Permissive-1.0 CDLA-Permissive-2.0 CDLA-Sharing-1.0 PDDL-1.0 ' +
    'ODbL-1.0 ODC-By-1.0'
  )
    .split(' ')
    .map((id) => [id.toLowerCase(), id]),
);

/** A licence as the SPDX list writes it; one that is not in it stays as it was written. */
export const licenceOf = (text: string): string => SPDX.get(text.trim().toLowerCase()) ?? text.trim();
