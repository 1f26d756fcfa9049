// Words of files in each language.

import type { PersonLanguage } from '@registry/contracts';
import { Spoken } from '@registry/record';
import { de } from '@registry/record/words/de';
import { en } from '@registry/record/words/en';
import { fr } from '@registry/record/words/fr';
import { de as columnsDe } from '@registry/record/columns/words/de';
import { en as columnsEn } from '@registry/record/columns/words/en';
import { fr as columnsFr } from '@registry/record/columns/words/fr';

const all: Readonly<Record<PersonLanguage, Spoken>> = {
  en: new Spoken(columnsEn, en),
  fr: new Spoken(columnsFr, fr),
  de: new Spoken(columnsDe, de),
};

export const spokenIn = (language: PersonLanguage): Spoken => all[language];
