// The door of the feature "sign-in": the provider, and asking for access.

export { SignInModule } from './sign-in.module';
export { AskForAccess } from './requests/ask-for-access';
export { partsOfSignIn, provenRequests } from './proven';
