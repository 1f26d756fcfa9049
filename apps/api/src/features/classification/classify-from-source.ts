import { Injectable } from '@nestjs/common';
import type { AssessSystem as Command } from '@registry/contracts';
import type { Acting } from '../../platform/ground/actor';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import { ClassifyingSystem } from './classifying-system';

/** Records what the product itself took from a public source about a system that it has just entered. */
@Injectable()
export class ClassifyFromSource {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly classifying: ClassifyingSystem,
  ) {}

  execute(actor: Acting, systemId: string, command: Command): Promise<string> {
    const claim = { key: { column: 'id', value: systemId }, expected: 1, check: () => undefined } as const;
    return this.unitOfWork.run(actor, 'classification.assess', (tx) => this.classifying.classify(tx, claim, command));
  }
}
