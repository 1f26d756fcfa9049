// What people write for the values of ours, beside the words of the three languages: as `plainText` compares them.

import type { Origin, Stage, Visibility } from '@registry/contracts';
import type { Vocabulary } from '../forms/vocabularies';
import { plainText } from '../forms/text';
import { de as termsDe } from '../terms/de';
import { en as termsEn } from '../terms/en';
import { fr as termsFr } from '../terms/fr';
import { de } from '../words/de';
import { en } from '../words/en';
import { fr } from '../words/fr';
import { targetOf, wordsOf, type TargetKey } from './targets';

const STAGE_WORDS: Readonly<Record<Stage, string>> = {
  idea:
    'idea|ideation|planned|planning|initiated|initiation|proposed|concept|investigating|research|exploration|' +
    'idee|geplant|planung|konzept|prevu|prevue|planifie|en projet|a l etude',
  development:
    'in development|development|under development|currently under development|initial development|' +
    'acquisition and or development|development and acquisition|acquisition|in entwicklung|entwicklung|beschaffung|' +
    'en developpement|developpement|en cours de developpement|acquisition et developpement',
  pilot:
    'pilot|pilot phase|piloting|proof of concept|proof of concept completed|test|testing|trial|' +
    'implementation|implementation and assessment|user acceptance testing|this is a pilot initiative|' +
    'pilotphase|im pilotbetrieb|erprobung|im test|pilote|phase pilote|essai|en test',
  in_use:
    'in use|use|in production|production|in mission|operation|operational|operation and maintenance|' +
    'operation and management|deployed|deployment|live|active|in service|' +
    'in betrieb|betrieb|im einsatz|produktiv|aktiv|en service|en production|en exploitation|en utilisation|actif|utilise',
  suspended: 'suspended|on hold|paused|ausgesetzt|angehalten|pausiert|suspendu|en pause',
  retired:
    'retired|decommissioned|discontinued|ended|terminated|withdrawn|ausser betrieb genommen|stillgelegt|ausser betrieb|' +
    'abgeschaltet|beendet|retire|hors service|arrete|abandonne',
};

const ORIGIN_WORDS: Readonly<Record<Origin, string>> = {
  in_house:
    'built in house|in house|developed in house|internal|internally|own development|' +
    'no contract external resources used in development|im haus entwickelt|eigenentwicklung|intern|selbst entwickelt|' +
    'developpe en interne|en interne|interne',
  contracted:
    'built by a contractor|contracted|built under contract|developed with contracting resources|contractor|' +
    'developed by a contractor|developed with both contracting and in house resources|' +
    'developed with a combination of in house and contract external resources|' +
    'exclusively developed with contract external resources|im auftrag entwickelt|auftragsentwicklung|' +
    'developpe par un prestataire|sous contrat|prestataire',
  purchased:
    'purchased product|purchased|bought|procured|commercial|commercial product|cots|off the shelf|vendor|licensed|' +
    'gekauftes produkt|gekauft|eingekauft|standardprodukt|produit achete|achete|acquis|produit du commerce',
  other_institution:
    'service of another institution|other institution|another institution|shared|shared service|' +
    'dienst einer anderen einrichtung|andere einrichtung|service d une autre institution|autre institution',
  open_source: 'open source|oss|foss|freie software|quelloffen|logiciel libre|libre',
};

const VISIBILITY_WORDS: Readonly<Record<Visibility, string>> = {
  institution: 'institution|everybody|all|whole institution|alle|ganze einrichtung|tous|toute l institution',
  unit: 'unit|own unit|einheit|eigene einheit|unite',
  restricted: 'restricted|confidential|eingeschraenkt|vertraulich|restreint|confidentiel',
};

const BY_TARGET: Readonly<Partial<Record<TargetKey, Readonly<Record<string, string>>>>> = {
  stage: STAGE_WORDS,
  origin: ORIGIN_WORDS,
  visibility: VISIBILITY_WORDS,
  personalData: { yes: 'yes|oui|ja|true', no: 'no|non|nein|none|keine|aucune|false' },
};

const BY_VOCABULARY: Readonly<Partial<Record<Vocabulary, Readonly<Record<string, string>>>>> = {
  technique: {
    supervised_learning: 'machine learning|maschinelles lernen|apprentissage automatique',
    language_processing: 'natural language processing|nlp|traitement du langage naturel|sprachverarbeitung',
    speech: 'audio processing|speech recognition|spracherkennung|reconnaissance vocale',
    knowledge_based: 'automated reasoning|knowledge representation|expert system|rule based|regelbasiert',
    optimisation: 'optimization|planning and scheduling',
    text_generation: 'generative ai|large language model|llm|generative ki|ia generative',
    retrieval: 'searching|search|information retrieval|recherche|suche',
    deep_learning: 'neural network|neural networks|deep neural network',
  },
};

const known = new Map<TargetKey, ReadonlyMap<string, string>>();

/** Value of ours by what a cell may say of this field, in any of the three languages. */
export function wordsFor(key: TargetKey): ReadonlyMap<string, string> {
  const before = known.get(key);
  if (before !== undefined) return before;
  const words = new Map<string, string>();
  const add = (text: string, value: string): void => {
    if (text !== '' && !words.has(plainText(text))) words.set(plainText(text), value);
  };
  const target = targetOf(key);
  const own = wordsOf(key) ?? [];
  for (const value of own) add(value, value);
  if (key === 'stage' || key === 'origin' || key === 'visibility')
    for (const terms of [termsEn, termsFr, termsDe])
      for (const [value, text] of Object.entries(terms[key])) add(text, value);
  if (target.kind === 'choice' || target.kind === 'choices')
    for (const { text, value } of labelsOf(target.of, own)) add(text, value);
  const ofVocabulary = target.kind === 'choice' || target.kind === 'choices' ? BY_VOCABULARY[target.of] : undefined;
  for (const [value, texts] of Object.entries(BY_TARGET[key] ?? ofVocabulary ?? {}))
    for (const text of texts.split('|')) add(text, value);
  known.set(key, words);
  return words;
}

/** The words of the three languages; names of languages and countries as the platform knows them. */
function labelsOf(of: Vocabulary, values: readonly string[]): { text: string; value: string }[] {
  return [en, fr, de].flatMap((words, index) => {
    if (of === 'language' || of === 'country') {
      const names = new Intl.DisplayNames([['en', 'fr', 'de'][index] ?? 'en'], {
        type: of === 'country' ? 'region' : 'language',
      });
      return values.map((value) => ({ text: names.of(value) ?? '', value }));
    }
    return Object.entries(words.values[of]).map(([value, text]) => ({ text, value }));
  });
}
