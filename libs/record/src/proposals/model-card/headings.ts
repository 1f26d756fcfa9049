// Of which field the sections of a model card speak, by how the usual templates call them.

import type { ProposedField } from '@registry/contracts';
import { plainText } from '../../forms/text';

const HEADINGS: readonly (readonly [ProposedField, string])[] = [
  ['summary', 'model description|model summary|description|summary|overview|model overview|introduction|about'],
  [
    'intendedPurpose',
    'intended use|intended uses|intended uses limitations|intended uses and limitations|use|uses|direct use|' +
      'downstream use|use cases|primary intended uses|primary intended users|intended users|out of scope use|' +
      'out of scope uses|out of scope use cases',
  ],
  [
    'evaluation',
    'bias risks and limitations|bias|biases|risks|limitations|limitations and bias|limitations and biases|' +
      'known limitations|risks and limitations|ethical considerations|recommendations|evaluation|evaluation results|' +
      'results|metrics|performance|quantitative analyses|testing data factors metrics|testing data|caveats and recommendations',
  ],
  [
    'inputData',
    'training data|training details|training dataset|training datasets|data|datasets|training and evaluation data|input|inputs',
  ],
  ['energyNote', 'environmental impact|carbon footprint|co2 emissions|energy consumption|carbon emissions'],
  [
    'operatingLogic',
    'technical specifications|model architecture|model architecture and objective|architecture|how it works|model details',
  ],
];

const byHeading = new Map(HEADINGS.flatMap(([field, names]) => names.split('|').map((name) => [name, field] as const)));

/** "Downstream Use [optional]" is a heading of the template as it stands. */
export const fieldOfHeading = (heading: string): ProposedField | null =>
  byHeading.get(plainText(heading.slice(0, 200)).replace(/ optional$/, '')) ?? null;
