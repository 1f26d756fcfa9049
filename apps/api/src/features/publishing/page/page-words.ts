// What the public page says in each language, beside the labels and values of fields, which have words already.

import { Spoken } from '@registry/record';
import { de as columnsDe } from '@registry/record/columns/words/de';
import { en as columnsEn } from '@registry/record/columns/words/en';
import { fr as columnsFr } from '@registry/record/columns/words/fr';
import { de } from '@registry/record/words/de';
import { en } from '@registry/record/words/en';
import { fr } from '@registry/record/words/fr';

export const PAGE_LANGUAGES = ['en', 'fr', 'de'] as const;
export type PageLanguage = (typeof PAGE_LANGUAGES)[number];

export interface PageWords {
  readonly spoken: Spoken;
  readonly title: string;
  readonly intro: string;
  readonly languages: string;
  readonly toList: string;
  readonly search: string;
  readonly all: string;
  readonly action: string;
  readonly found: string;
  readonly none: string;
  readonly decidedOn: string;
  readonly registrations: string;
  readonly section: string;
  readonly files: string;
  readonly licence: string;
}

export const pageWords: Readonly<Record<PageLanguage, PageWords>> = {
  en: {
    spoken: new Spoken(columnsEn, en),
    title: 'AI systems in use and in the making',
    intro: 'What the institution publishes of its AI systems. What is not stated here is not known or not published.',
    languages: 'Languages',
    toList: 'To the list',
    search: 'Search',
    all: 'All',
    action: 'Action of the strategy',
    found: 'Systems shown',
    none: 'No system is published.',
    decidedOn: 'Class decided on',
    registrations: 'In the EU database',
    section: 'Section',
    files: 'As a file',
    licence: 'Licence',
  },
  fr: {
    spoken: new Spoken(columnsFr, fr),
    title: 'Systèmes d’IA en service et en préparation',
    intro:
      'Ce que l’institution publie de ses systèmes d’IA. Ce qui n’est pas indiqué ici n’est pas connu ou n’est pas publié.',
    languages: 'Langues',
    toList: 'Aller à la liste',
    search: 'Rechercher',
    all: 'Tous',
    action: 'Action de la stratégie',
    found: 'Systèmes affichés',
    none: 'Aucun système n’est publié.',
    decidedOn: 'Classe décidée le',
    registrations: 'Dans la base de données de l’UE',
    section: 'Section',
    files: 'Sous forme de fichier',
    licence: 'Licence',
  },
  de: {
    spoken: new Spoken(columnsDe, de),
    title: 'KI-Systeme in Betrieb und in Vorbereitung',
    intro:
      'Was die Institution über ihre KI-Systeme veröffentlicht. Was hier nicht steht, ist nicht bekannt oder nicht veröffentlicht.',
    languages: 'Sprachen',
    toList: 'Zur Liste',
    search: 'Suchen',
    all: 'Alle',
    action: 'Maßnahme der Strategie',
    found: 'Angezeigte Systeme',
    none: 'Es ist kein System veröffentlicht.',
    decidedOn: 'Klasse entschieden am',
    registrations: 'In der EU-Datenbank',
    section: 'Abschnitt',
    files: 'Als Datei',
    licence: 'Lizenz',
  },
};
