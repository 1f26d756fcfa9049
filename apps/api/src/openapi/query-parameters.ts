// Query parameters as the document shows them, read from what checks them, so that the two cannot differ.

import { METHOD_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { MetadataScanner, type ModulesContainer } from '@nestjs/core';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import type { OpenAPIObject } from '@nestjs/swagger';
import { getMetadataStorage } from 'class-validator';

type Operation = NonNullable<OpenAPIObject['paths'][string]['get']>;
type Parameter = NonNullable<Operation['parameters']>[number];
type Kind = new () => object;

/** The parameters of each operation that takes any, by operation id. */
export function queryParameters(modules: ModulesContainer): Map<string, Parameter[]> {
  const controllers = [...modules.values()]
    .flatMap((module) => [...module.controllers.values()])
    .map(({ metatype }) => metatype as Kind);
  return new Map(
    controllers.flatMap((controller) =>
      new MetadataScanner().getAllMethodNames(controller.prototype).flatMap((method) => {
        const kind = queryKindOf(controller, method);
        return kind === null ? [] : [[`${controller.name}_${method}`, parametersOf(kind)] as const];
      }),
    ),
  );
}

function queryKindOf(controller: Kind, method: string): Kind | null {
  const handler = (controller.prototype as Record<string, object>)[method];
  if (handler === undefined || Reflect.getMetadata(METHOD_METADATA, handler) === undefined) return null;
  const arguments_ = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as Record<
    string,
    { index: number }
  >;
  const kinds = Reflect.getMetadata('design:paramtypes', controller.prototype as object, method) as Kind[];
  const key = Object.keys(arguments_).find((name) => name.startsWith(`${RouteParamtypes.QUERY}:`));
  return key === undefined ? null : (kinds[arguments_[key]!.index] ?? null);
}

interface Check {
  propertyName: string;
  type: string;
  name?: string;
  constraints?: unknown[];
  each: boolean;
}

/** The library's word for a check that is left out where the value is. */
const CONDITIONAL = 'conditionalValidation';

function parametersOf(kind: Kind): Parameter[] {
  const checks = getMetadataStorage().getTargetValidationMetadatas(kind, '', false, false) as Check[];
  const names = [...new Set(checks.map(({ propertyName }) => propertyName))].sort();
  return names.map((name) => {
    const own = checks.filter(({ propertyName }) => propertyName === name);
    const one = Object.assign({ type: 'string' }, ...own.map(schemaOf)) as Record<string, unknown>;
    const isMany =
      Reflect.getMetadata('design:type', kind.prototype as object, name) === Array || own.some(({ each }) => each);
    const most = own.find((check) => check.name === 'arrayMaxSize')?.constraints?.[0];
    const schema = isMany ? { type: 'array', items: one, ...(most === undefined ? {} : { maxItems: most }) } : one;
    return { name, in: 'query', required: !own.some(({ type }) => type === CONDITIONAL), schema } as Parameter;
  });
}

function schemaOf({ name, constraints = [] }: Check): Record<string, unknown> {
  switch (name) {
    case 'isIn':
      return { enum: constraints[0] };
    case 'isInt':
      return { type: 'integer' };
    case 'isBoolean':
      return { type: 'boolean' };
    case 'min':
      return { minimum: constraints[0] };
    case 'max':
      return { maximum: constraints[0] };
    case 'minLength':
      return { minLength: constraints[0] };
    case 'maxLength':
      return { maxLength: constraints[0] };
    case 'isUuid':
      return { format: 'uuid' };
    case 'isDay':
      return { format: 'date' };
    default:
      return {};
  }
}
