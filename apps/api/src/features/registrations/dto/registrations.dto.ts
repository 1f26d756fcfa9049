import { ArrayMaxSize, IsArray, IsIn, Matches } from 'class-validator';
import {
  REGISTRATION_CHANNELS,
  REGISTRATION_SECTIONS,
  REGISTRATION_STATUSES,
  type NoteRegistration,
  type RegistrationChannel,
  type RegistrationSection,
  type RegistrationStatus,
  type RetractRegistration,
} from '@registry/contracts';
import { Day } from '../../../platform/input/day.decorator';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { Address, OptionalLine, Text } from '../../../platform/input/text.decorator';
import { Uuid } from '../../../platform/input/uuid.decorator';

export class NoteRegistrationDto implements NoteRegistration {
  @IsIn(REGISTRATION_SECTIONS)
  section!: RegistrationSection;

  @IsIn(REGISTRATION_CHANNELS)
  channel!: RegistrationChannel;

  @IsIn(REGISTRATION_STATUSES)
  status!: RegistrationStatus;

  @Day()
  on!: string;

  @Omittable()
  @Uuid()
  registeredBy?: string;

  @OptionalLine(300)
  onBehalfOf?: string;

  @OptionalLine(100)
  entryNumber?: string;

  @Omittable()
  @Address(2000)
  entryUrl?: string;

  @Omittable()
  @IsArray()
  @ArrayMaxSize(20)
  @Uuid({ each: true })
  evidence?: string[];

  /** Of the form that was seen: refused if it says something else by now. */
  @Omittable()
  @Matches(/^[0-9a-f]{64}$/, { message: '$property must be a SHA-256 in hex' })
  digest?: string;
}

export class RetractRegistrationDto implements RetractRegistration {
  @Text(2000)
  reason!: string;
}
