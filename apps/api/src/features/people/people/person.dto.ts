import { PartialType } from '@nestjs/swagger';
import { IsEmail, IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import {
  PERSON_LANGUAGES,
  ROLES,
  type ChangePerson,
  type CreatePerson,
  type GrantRole,
  type PersonLanguage,
  type Role,
} from '@registry/contracts';
import { PageQuery } from '../../../platform/http/paging';
import { Day } from '../../../platform/input/day.decorator';
import { Many } from '../../../platform/input/many.decorator';
import { Omittable } from '../../../platform/input/omittable.decorator';
import { Search } from '../../../platform/input/search.decorator';
import { Line } from '../../../platform/input/text.decorator';

export class ListPeopleQuery extends PageQuery {
  /** In the name. */
  @Search()
  q?: string;

  /** Code or id of a unit: its people and those of the units below. */
  @Omittable()
  @IsString()
  @MaxLength(64)
  unit?: string;

  @Omittable()
  @Many()
  /** `none`: people who have no role in force. */
  @IsIn([...ROLES, 'none'], { each: true })
  role?: (Role | 'none')[];

  @Omittable()
  @IsIn(['active', 'left', 'all'])
  state: 'active' | 'left' | 'all' = 'active';
}

export class CreatePersonDto implements CreatePerson {
  @Line(255)
  subject!: string;

  @Line(200)
  name!: string;

  @IsOptional()
  @Line(254)
  @IsEmail()
  mail?: string | null;

  @Line(64)
  unit!: string;

  @Omittable()
  @IsIn(PERSON_LANGUAGES)
  language?: PersonLanguage;
}

export class ChangePersonDto
  extends PartialType(CreatePersonDto, { skipNullProperties: false })
  implements ChangePerson {}

export class GrantRoleDto implements GrantRole {
  @IsIn(ROLES)
  role!: Role;

  @Omittable()
  @Line(64)
  unit?: string;

  @Omittable()
  @Day()
  from?: string;

  @Omittable()
  @Day()
  to?: string;
}
