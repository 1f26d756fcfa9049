import { IsUUID } from 'class-validator';
import type { SignIn } from '@registry/contracts';

export class SignInDto implements SignIn {
  @IsUUID()
  person!: string;
}
