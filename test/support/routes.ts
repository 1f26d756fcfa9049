// Every route of the application with the permission it declares, read from the controllers themselves.

import { MetadataScanner, Reflector } from '@nestjs/core';
import { PATH_METADATA, METHOD_METADATA } from '@nestjs/common/constants';
import { RequestMethod } from '@nestjs/common';
import { ALLOW, ANY_SESSION, PUBLIC, type Allowance } from '../../apps/api/src/platform/ground/allow.decorator';
import type { TestApp } from './app';

export interface Route {
  readonly method: string;
  readonly path: string;
  /** `public`, `any session`, `<action> <Subject>`, or `UNDECLARED`. */
  readonly permission: string;
}

type Container = {
  container: { getModules(): Map<string, { controllers: Map<unknown, { metatype: new () => object }> }> };
};

/** What is asked with a body because an address would not hold it. */
const ASKING = ['POST /api/v1/systems-changes/previews'];

/**
 * Whether a route changes something. Files on their way to whoever asked for them are no part of the register: whoever
 * may read may ask.
 */
export const isChange = ({ method, path }: Route): boolean =>
  method !== 'GET' && !ASKING.includes(`${method} ${path}`) && !path.startsWith('/api/v1/exports/');

export function routesOf({ app }: TestApp): Route[] {
  const reflector = new Reflector();
  const modules = [...(app as unknown as Container).container.getModules().values()];
  return modules
    .flatMap((module) => [...module.controllers.values()])
    .flatMap(({ metatype }) => {
      const prototype = metatype.prototype as Record<string, () => void>;
      const base = String(reflector.get(PATH_METADATA, metatype));
      return new MetadataScanner().getAllMethodNames(prototype).flatMap((name) => {
        const handler = prototype[name];
        if (!handler || Reflect.getMetadata(METHOD_METADATA, handler) === undefined) return [];
        const method = RequestMethod[Reflect.getMetadata(METHOD_METADATA, handler) as number] ?? '';
        const path = `/${base}/${String(Reflect.getMetadata(PATH_METADATA, handler))}`
          .replace(/\/+/g, '/')
          .replace(/(.)\/$/, '$1');
        const allowance = Reflect.getMetadata(ALLOW, handler) as Allowance | undefined;
        const permission = Reflect.getMetadata(PUBLIC, handler)
          ? 'public'
          : Reflect.getMetadata(ANY_SESSION, handler)
            ? 'any session'
            : allowance
              ? `${allowance.action} ${allowance.subject}`
              : 'UNDECLARED';
        return [{ method, path, permission }];
      });
    })
    .sort((one, other) => (`${one.method} ${one.path}` < `${other.method} ${other.path}` ? -1 : 1));
}
