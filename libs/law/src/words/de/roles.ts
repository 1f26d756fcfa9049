// German: roles, dates and people concerned.
import type { peopleFacts } from '../../facts/people';
import type { roleFacts } from '../../facts/roles';
import type { WordsOf } from '../words';

export const roles: WordsOf<(typeof roleFacts)[number]['key']> = {
  first_market_or_service_date: {
    question: 'Wann wurde es erstmals in Verkehr gebracht oder in Betrieb genommen?',
    help: 'Maßgeblich ist das erste Stück desselben Typs und Modells.',
  },
  significant_design_change_date: { question: 'Wann wurde seine Konzeption zuletzt erheblich verändert?' },
  operator_roles: {
    question: 'Welche Rollen hat die Einrichtung?',
    help: 'Ein für den Eigengebrauch gebautes Werkzeug: Anbieter und Betreiber.',
    options: {
      provider: 'Anbieter', deployer: 'Betreiber (verwendet es)', importer: 'Einführer', distributor: 'Händler',
      authorised_representative: 'Bevollmächtigter', product_manufacturer: 'Produkthersteller',
      gpai_model_provider: 'Anbieter eines KI-Modells mit allgemeinem Verwendungszweck',
    },
  },
  deployer_kind: {
    question: 'Welche Art von Stelle verwendet es?',
    options: {
      union_institution: 'Organ, Einrichtung oder sonstige Stelle der Union', public_authority: 'Behörde',
      public_law_body: 'Einrichtung des öffentlichen Rechts', private_public_service: 'Private Einrichtung, die öffentliche Dienste erbringt', other: 'Andere',
    },
  },
  own_name_or_trademark: { question: 'Wird es unter unserem eigenen Namen oder unserer eigenen Handelsmarke angeboten oder verwendet?' },
  substantially_modified: {
    question: 'Wurde es auf eine vom Anbieter nicht vorgesehene Weise verändert, die sich auf seine Konformität oder seine Zweckbestimmung auswirkt?',
  },
  purpose_changed_to_high_risk: {
    question: 'Wurde seine Zweckbestimmung so verändert, dass sich eine Hochrisiko-Verwendung ergibt?',
    help: 'Auch bei KI-Systemen mit allgemeinem Verwendungszweck.',
  },
  intended_for_public_authority_use: { question: 'Soll es von Behörden verwendet werden?' },
  annex_x_component: {
    question: 'Ist es eine Komponente eines der IT-Großsysteme der Union nach Anhang X?',
    help: 'SIS, VIS, Eurodac, EES, ETIAS, ECRIS-TCN und ihre Interoperabilität.',
  },
};

export const people: WordsOf<(typeof peopleFacts)[number]['key']> = {
  decides_about_persons: { question: 'Trifft es Entscheidungen über einzelne Personen, oder hilft es dabei?' },
  affects_workers: { question: 'Wird es gegenüber unserem eigenen Personal verwendet?' },
  processes_personal_data: { question: 'Verarbeitet es personenbezogene Daten?' },
};
