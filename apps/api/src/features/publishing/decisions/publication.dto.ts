import { IsIn } from 'class-validator';
import { PUBLICATION_DECISIONS, type DecidePublication, type PublicationDecision } from '@registry/contracts';
import { Text } from '../../../platform/input/text.decorator';

export class DecidePublicationDto implements DecidePublication {
  @IsIn(PUBLICATION_DECISIONS)
  decision!: PublicationDecision;

  @Text(2000)
  reason!: string;
}
