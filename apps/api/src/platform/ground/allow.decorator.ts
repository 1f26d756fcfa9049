import { applyDecorators, SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';
import { ApiExtension } from '@nestjs/swagger';
import type { Action, SubjectType } from '@registry/access';

export interface Allowance {
  readonly action: Action;
  readonly subject: SubjectType;
}

export const ALLOW = 'registry:allow';
export const PUBLIC = 'registry:public';

/** Where the OpenAPI document says what an operation needs. */
export const PERMISSION = 'x-permission';

/** Declares what a route needs: may this person *ever* do this? The record itself is asked about in the use case. */
export const Allow = (action: Action, subject: SubjectType): MethodDecorator =>
  applyDecorators(SetMetadata(ALLOW, { action, subject }), ApiExtension(PERMISSION, `${action} ${subject}`));

/** Declares that a route needs no session. */
export const Public = (): MethodDecorator =>
  applyDecorators(SetMetadata(PUBLIC, true), ApiExtension(PERMISSION, 'public'));

/** Declares that a route needs a person signed in and nothing more, e.g. to sign out. A token does not do. */
export const ANY_SESSION = 'registry:any-session';
export const AllowAnySession = (): MethodDecorator =>
  applyDecorators(SetMetadata(ANY_SESSION, true), ApiExtension(PERMISSION, 'any session'));

/** Declares that only programs do this, with a token: a person does not need it in their own browser. */
export const FOR_PROGRAMS = 'registry:for-programs';
export const ForPrograms = (): MethodDecorator => SetMetadata(FOR_PROGRAMS, true);

export const isPublic = (reflector: Reflector, context: ExecutionContext): boolean =>
  reflector.get<boolean | undefined>(PUBLIC, context.getHandler()) === true;
