import { SetMetadata, type ExecutionContext } from '@nestjs/common';
import type { Reflector } from '@nestjs/core';

const SECRET_ANSWER = 'registry:secret-answer';

/** The answer holds a secret that is shown once: it is kept nowhere, not even to repeat it. */
export const SecretAnswer = (): MethodDecorator => SetMetadata(SECRET_ANSWER, true);

export const isSecretAnswer = (reflector: Reflector, context: ExecutionContext): boolean =>
  reflector.get<boolean | undefined>(SECRET_ANSWER, context.getHandler()) === true;
