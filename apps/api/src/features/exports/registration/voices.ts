// The form of the registration in each language.

import type { PersonLanguage } from '@registry/contracts';
import type { RegistrationVoice } from '@registry/record';
import { de as registrationDe } from '@registry/record/annex-viii/words/de';
import { en as registrationEn } from '@registry/record/annex-viii/words/en';
import { fr as registrationFr } from '@registry/record/annex-viii/words/fr';
import { de as documentsDe } from '@registry/record/documents/words/de';
import { en as documentsEn } from '@registry/record/documents/words/en';
import { fr as documentsFr } from '@registry/record/documents/words/fr';
import { withFrenchSpaces } from '@registry/record/terms/french-spaces';
import { de } from '@registry/record/words/de';
import { en } from '@registry/record/words/en';
import { fr } from '@registry/record/words/fr';

export const registrationVoices: Readonly<Record<PersonLanguage, RegistrationVoice>> = {
  en: { language: 'en', record: en, documents: documentsEn, registration: registrationEn },
  fr: { language: 'fr', ...withFrenchSpaces({ record: fr, documents: documentsFr, registration: registrationFr }) },
  de: { language: 'de', record: de, documents: documentsDe, registration: registrationDe },
};
