import { IsIn } from 'class-validator';
import { LINK_KINDS, type LinkAction, type LinkKind } from '@registry/contracts';
import { Line, Text } from '../../../platform/input/text.decorator';

export class LinkActionDto implements LinkAction {
  @Line(40)
  action!: string;

  @IsIn(LINK_KINDS)
  kind!: LinkKind;

  @Text(2000)
  rationale!: string;
}
