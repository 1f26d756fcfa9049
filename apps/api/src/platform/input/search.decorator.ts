import { keptLine } from '@registry/record';
import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsString } from 'class-validator';
import { Omittable } from './omittable.decorator';

/** Characters of a search that are looked at. Nobody looks for more on purpose: what is pasted may well be longer. */
export const SEARCH_MOST = 200;

/** Words somebody looks for. Too long a search is cut, not refused. */
export const Search = (): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' ? [...keptLine(value)].slice(0, SEARCH_MOST).join('') : value,
    ),
    Omittable(),
    IsString(),
  );
