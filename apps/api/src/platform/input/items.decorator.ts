import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, ArrayUnique, IsArray, IsObject, ValidateNested } from 'class-validator';

interface Sizes<Item> {
  readonly least?: number;
  readonly most: number;
  /** What no two of them may have in common. */
  readonly unique?: keyof Item & string;
}

/** A list of objects of one kind. A list in the list is no object, though the validator would walk into it. */
export function Items<Item extends object>(
  kind: () => new () => Item,
  { least = 0, most, unique }: Sizes<Item>,
): PropertyDecorator {
  return applyDecorators(
    IsArray(),
    ArrayMinSize(least),
    ArrayMaxSize(most),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(kind),
    ...(unique === undefined ? [] : [ArrayUnique((item: Item | null) => item?.[unique])]),
  );
}
