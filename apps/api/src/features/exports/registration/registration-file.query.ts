import { IsIn } from 'class-validator';
import { PERSON_LANGUAGES, type PersonLanguage } from '@registry/contracts';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { REGISTRATION_FORMATS } from './export-registration';

export class RegistrationFileQuery {
  /** JSON when left out. */
  @Omittable()
  @IsIn(REGISTRATION_FORMATS)
  format?: (typeof REGISTRATION_FORMATS)[number];

  /** The language of its words; English when left out. */
  @Omittable()
  @IsIn(PERSON_LANGUAGES)
  language?: PersonLanguage;
}
