// How columns are called that hold a field of ours, in English, French and German: as `plainText` compares them.

import { plainText } from '../forms/text';
import { de } from '../words/de';
import { en } from '../words/en';
import { fr } from '../words/fr';
import { isCore, type TargetKey, TARGET_KEYS } from './targets';

const NAMES: Readonly<Partial<Record<TargetKey, string>>> = {
  reference: 'reference|register reference|kennung|registernummer',
  externalId:
    'external id|id|identifier|use case id|system id|inventory id|number|no|nr|record id|algorithm id|asset id|' +
    'identifiant|numero|identifikator|nummer|externe id|externe kennung',
  name:
    'name|title|system name|name of the system|name of the ai system|use case name|ai use case name|ai system|' +
    'algorithm name|application|application name|tool|product name|nom|titre|nom du systeme|intitule|denomination|' +
    'titel|bezeichnung|name des systems|systemname|anwendung',
  summary:
    'summary|description|short description|brief description|abstract|what it does|resume|description courte|' +
    'kurzbeschreibung|beschreibung|zusammenfassung',
  unit:
    'unit|organisation unit|organizational unit|department|agency|bureau|office|division|directorate|team|organisation|' +
    'organization|lead organisation name|owner unit|responsible unit|body|unite|service|direction|organisme|' +
    'departement|einheit|abteilung|referat|behoerde|behorde|dienststelle|organisationseinheit|amt',
  intendedPurpose:
    'intended purpose|purpose|purpose and benefits|what is the intended purpose and expected benefits of the ai|' +
    'objective|goal|aim|destination|finalite|objectif|but|zweck|zweckbestimmung|ziel|einsatzzweck',
  stage:
    'stage|status|life cycle stage|lifecycle stage|development stage|stage of development|phase|state|' +
    'stade|statut|etat|etape|stadium|stand|entwicklungsstand|lebenszyklus',
  origin:
    'origin|source of the system|make or buy|sourcing|developed by|' +
    'was the ai system involved in this use case developed or is it to be developed under contract s or in house|' +
    'origine|provenance|herkunft|beschaffungsart',
  retirementReason: 'why it is retired|reason for retirement|retirement reason|motif du retrait|grund der stilllegung',
  visibility: 'visibility|who may read it|visibilite|sichtbarkeit',
  restrictionReason: 'why it is restricted|restriction reason|reason for restriction|motif de la restriction',
  acronym: 'acronym|abbreviation|short name|sigle|abreviation|abkuerzung|abkurzung|kurzname',
  aliases: 'aliases|alias|other names|also known as|former name|autres noms|andere namen',
  tags: 'tags|keywords|labels|topic area|use case topic area|mots cles|schlagworte|stichworte',
  technicalContact: 'technical contact|technical owner|contact technique|technischer kontakt',
  businessContact: 'business contact|contact|contact point|business owner|contact metier|fachlicher kontakt|kontakt',
  expectedBenefits: 'expected benefits|benefits|avantages attendus|benefices|erwarteter nutzen|nutzen',
  techniques:
    'techniques|technique|technology|ai technique|method|methods|model type|technologie|methode|verfahren|technik',
  supplier: 'supplier|vendor|contractor|manufacturer|developer|fournisseur|prestataire|lieferant|hersteller|anbieter',
  providerName: 'provider|provider name|fournisseur du systeme|anbieter name',
  contractReference:
    'contract|contract number|contract reference|piid|' +
    'provide the procurement instrument identifier s piid of the contract s used|contrat|numero de contrat|vertrag|' +
    'vertragsnummer',
  productVersion: 'version|product version|release|produktversion',
  personalData:
    'personal data|processes personal data|pii|contains personal data|' +
    'does this ai use case involve personally identifiable information pii that is maintained by the agency|' +
    'donnees personnelles|donnees a caractere personnel|personenbezogene daten',
  firstUseOn:
    'first use|date of first use|date implemented|go live|go live date|in use since|start date|date de mise en service|' +
    'mise en service|inbetriebnahme|erster einsatz|in betrieb seit',
  startedOn: 'started on|date initiated|project start|date de debut|projektbeginn|beginn',
  countries: 'countries|member states|country|geocoverage|pays|etats membres|laender|lander|mitgliedstaaten',
  languages: 'languages|language|langues|sprachen',
  hosting: 'hosting|hosted|hebergement|betrieb hosting',
  licence: 'licence|license|lizenz',
  operatingLogic: 'operating logic|how it works|describe the ai system s outputs|fonctionnement|funktionsweise',
  inputData:
    'input data|data used|training data|donnees utilisees|eingabedaten|' +
    'describe any agency owned data used to train fine tune and or evaluate performance of the model s used in this use case',
  evaluation: 'evaluation|tests|accuracy|performance|bewertung|pruefung',
  usersEstimate: 'users|number of users|nombre d utilisateurs|anzahl der nutzer|nutzerzahl',
  euDatabaseUrl: 'eu database|entry in the eu database',
  humanOversight: 'human oversight|controle humain|menschliche aufsicht',
};

/** A key in words: `intendedPurpose` as "intended purpose". */
const inWords = (key: string): string => key.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

/** Every name of a field, from the most usual to the least; compared as `plainText`. */
export const headerNames: ReadonlyMap<TargetKey, readonly string[]> = new Map(
  TARGET_KEYS.map((key) => {
    const labels = isCore(key) ? [] : [en, fr, de].map(({ fields }) => fields[key][0]);
    return [key, [...new Set([inWords(key), ...labels, ...(NAMES[key]?.split('|') ?? [])].map(plainText))]];
  }),
);
