// What the controllers themselves say of each operation, read from what names, checks and answers it, so that document
// and server cannot differ.

import type { PipeTransform } from '@nestjs/common';
import { METHOD_METADATA, ROUTE_ARGS_METADATA } from '@nestjs/common/constants';
import { RouteParamtypes } from '@nestjs/common/enums/route-paramtypes.enum';
import { MetadataScanner, type ModulesContainer } from '@nestjs/core';
import { NAME, SENT, type SentHeader } from '../platform/ground/answers.decorator';
import { queryParameters } from './query-parameters';
import type { Parameter, Schema } from './shapes';

/** A controller, or a class of what it takes. */
export type Kind = new () => object;

export interface Handler {
  readonly name: string | undefined;
  readonly sends: readonly SentHeader[];
  /** The class that the body must fit. */
  readonly body: Kind | undefined;
  readonly query: readonly Parameter[];
  /** Schema of each part of the path that is checked before anything else. */
  readonly path: ReadonlyMap<string, Schema>;
}

/** A pipe that says itself what it lets pass. */
export interface DescribedPipe {
  new (): PipeTransform;
  readonly schema: Schema;
}

/** Every handler of a route, by the name under which the framework describes it. */
export function handlersOf(modules: ModulesContainer): ReadonlyMap<string, Handler> {
  const controllers = [...modules.values()]
    .flatMap((module) => [...module.controllers.values()])
    .map(({ metatype }) => metatype as Kind);
  return new Map(
    controllers.flatMap((controller) =>
      new MetadataScanner()
        .getAllMethodNames(controller.prototype)
        .flatMap((method) =>
          handlerOf(controller, method).map((handler) => [operationKey(controller.name, method), handler] as const),
        ),
    ),
  );
}

export const operationKey = (controller: string, method: string): string => `${controller}_${method}`;

interface Argument {
  readonly index: number;
  readonly data?: unknown;
  readonly pipes: readonly unknown[];
}

function handlerOf(controller: Kind, method: string): Handler[] {
  const handler = (controller.prototype as Record<string, object>)[method];
  if (handler === undefined || Reflect.getMetadata(METHOD_METADATA, handler) === undefined) return [];
  const all = (Reflect.getMetadata(ROUTE_ARGS_METADATA, controller, method) ?? {}) as Record<string, Argument>;
  const of = (type: RouteParamtypes): Argument[] =>
    Object.entries(all).flatMap(([key, argument]) => (key.startsWith(`${type}:`) ? [argument] : []));
  const kinds = Reflect.getMetadata('design:paramtypes', controller.prototype as object, method) as Kind[];
  const kindOf = ([argument]: Argument[]): Kind | undefined => argument && kinds[argument.index];
  const query = kindOf(of(RouteParamtypes.QUERY));
  return [
    {
      name: Reflect.getMetadata(NAME, handler) as string | undefined,
      sends: (Reflect.getMetadata(SENT, handler) as SentHeader[] | undefined) ?? [],
      body: kindOf(of(RouteParamtypes.BODY)),
      query: query === undefined ? [] : queryParameters(query),
      path: new Map(
        of(RouteParamtypes.PARAM).flatMap(({ data, pipes }) =>
          pipes.filter(isDescribed).map(({ schema }) => [String(data), schema] as const),
        ),
      ),
    },
  ];
}

const isDescribed = (pipe: unknown): pipe is DescribedPipe => typeof pipe === 'function' && 'schema' in pipe;
