import type { SignIn } from '@registry/contracts';
import { Uuid } from '../../../platform/input/uuid.decorator';

export class SignInDto implements SignIn {
  @Uuid()
  person!: string;
}
