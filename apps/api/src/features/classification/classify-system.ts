import { Injectable } from '@nestjs/common';
import type { AssessSystem as Command } from '@registry/contracts';
import { Gate } from '../../platform/access/gate';
import type { Actor } from '../../platform/ground/actor';
import type { SystemKey } from '../../platform/input/system-id';
import { UnitOfWork } from '../../platform/recording/unit-of-work';
import type { AiSystem } from '../systems';
import { ClassifyingSystem } from './classifying-system';

/** Records the answers that somebody gives about a system, and classifies it. */
@Injectable()
export class ClassifySystem {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly gate: Gate,
    private readonly classifying: ClassifyingSystem,
  ) {}

  execute(actor: Actor, key: SystemKey, expected: number, command: Command): Promise<string> {
    const check = (system: AiSystem): void => this.gate.require(actor, 'assess', 'AiSystem', system);
    return this.unitOfWork.run(actor, 'classification.assess', (tx) =>
      this.classifying.classify(tx, { key, expected, check }, command),
    );
  }
}
