import { Injectable, ValidationPipe, type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { malformed } from '../problems/refusal';
import { fromValidation } from './from-validation';

/** Checks bodies and query parameters, which `InputGuard` found storable: known fields only, right types. */
@Injectable()
export class InputPipe implements PipeTransform {
  private readonly pipes = {
    body: validation('/'),
    query: validation('?'),
  };

  async transform(given: unknown, metadata: ArgumentMetadata): Promise<unknown> {
    // Who has nothing to say sends no body; what has to be said is then found missing by name.
    const value = metadata.type === 'body' && given === undefined ? {} : given;
    if (metadata.type !== 'body' && metadata.type !== 'query') return value;
    if (metadata.type === 'body' && (typeof value !== 'object' || value === null || Array.isArray(value))) {
      throw malformed({ pointer: '', code: 'not-an-object', detail: 'The body must be a JSON object.' });
    }
    return this.pipes[metadata.type].transform(value, metadata);
  }
}

function validation(prefix: '/' | '?'): ValidationPipe {
  return new ValidationPipe({
    transform: true,
    whitelist: true,
    forbidNonWhitelisted: true,
    exceptionFactory: (errors) => malformed(...fromValidation(errors, prefix)),
  });
}
