import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { ALLOW, ANY_SESSION, FOR_PROGRAMS, isPublic, type Allowance } from '../ground/allow.decorator';
import type { IdentifiedRequest } from '../identity/authentication.guard';
import { Refusal } from '../problems/refusal';

/** Closes every route that does not say what it needs, and asks the ability about those that do. */
@Injectable()
export class AllowGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(context: ExecutionContext): boolean {
    if (isPublic(this.reflector, context)) return true;
    const { actor, session } = context.switchToHttp().getRequest<IdentifiedRequest>();
    if (!actor) throw new Refusal('session.required');
    if (this.reflector.get<boolean | undefined>(ANY_SESSION, context.getHandler())) {
      // What is between a person and their own browser is not for programs.
      if (!session) throw new Refusal('access.denied');
      return true;
    }
    const allowance = this.reflector.get<Allowance | undefined>(ALLOW, context.getHandler());
    if (!allowance) throw new Error(`${context.getClass().name}.${context.getHandler().name} declares no permission`);
    if (session && this.reflector.get<boolean | undefined>(FOR_PROGRAMS, context.getHandler()))
      throw new Refusal('access.denied');
    if (!actor.ability.can(allowance.action, allowance.subject)) throw new Refusal('access.denied');
    return true;
  }
}
