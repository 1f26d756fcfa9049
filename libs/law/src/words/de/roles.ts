// German: roles, dates and people concerned.
import type { peopleFacts } from '../../facts/people';
import type { roleFacts } from '../../facts/roles';
import type { WordsOf } from '../words';

export const roles: WordsOf<(typeof roleFacts)[number]['key']> = {
  first_market_or_service_date: {
    question: 'Wann wurde es erstmals in Verkehr gebracht oder in Betrieb genommen?',
    help: 'Maßgeblich ist das erste Stück desselben Typs und Modells.',
  },
  significantly_changed: {
    question:
      'Wurde seine Konzeption erheblich verändert, seit es erstmals in Verkehr gebracht oder in Betrieb genommen wurde?',
    help: 'Korrekturen und vorgesehene Aktualisierungen: nein.',
  },
  significant_design_change_date: { question: 'An welchem Tag wurde seine Konzeption zuletzt erheblich verändert?' },
  placed_on_market: {
    question: 'Wurde es in Verkehr gebracht, also anderen in der Union bereitgestellt?',
    help: 'Nur für den Eigengebrauch gebaut und in Betrieb genommen: nein.',
  },
  first_market_date: {
    question: 'An welchem Tag wurde es erstmals in Verkehr gebracht?',
    help: 'Anderen bereitgestellt, entgeltlich oder unentgeltlich. Bei einem Modell: der Tag, an dem das Modell in Verkehr kam.',
  },
  operator_roles: {
    question: 'Welche Rollen hat die Einrichtung?',
    help: 'Ein für den Eigengebrauch gebautes Werkzeug: Anbieter und Betreiber.',
    options: {
      provider: 'Anbieter',
      deployer: 'Betreiber (verwendet es)',
      importer: 'Einführer',
      distributor: 'Händler',
      authorised_representative: 'Bevollmächtigter',
      product_manufacturer: 'Produkthersteller',
      gpai_model_provider: 'Anbieter eines KI-Modells mit allgemeinem Verwendungszweck',
    },
  },
  deployer_kind: {
    question: 'Welche Art von Stelle sind wir?',
    help: 'Unabhängig von unserer Rolle. Für wen das System bestimmt ist, ist eine andere Frage.',
    options: {
      union_institution: 'Organ, Einrichtung oder sonstige Stelle der Union',
      public_authority: 'Behörde',
      public_law_body: 'Einrichtung des öffentlichen Rechts',
      private_public_service: 'Private Einrichtung, die öffentliche Dienste erbringt',
      other: 'Andere',
    },
  },
  own_name_or_trademark: {
    question: 'Haben wir das Produkt mit unserem Namen oder unserer Handelsmarke versehen?',
    help: 'Als den Namen, unter dem es bereitgestellt oder in Betrieb genommen wird. Ein Spitzname unter Kollegen: nein.',
  },
  substantially_modified: {
    question:
      'Wurde es auf eine vom Anbieter nicht vorgesehene Weise verändert, die sich auf seine Konformität oder seine Zweckbestimmung auswirkt?',
  },
  purpose_changed_to_high_risk: {
    question: 'Wurde seine Zweckbestimmung so verändert, dass sich eine Hochrisiko-Verwendung ergibt?',
    help: 'Auch bei KI-Systemen mit allgemeinem Verwendungszweck.',
  },
  former_provider: {
    question: 'Haben wir es zuerst bereitgestellt, und ist seither jemand anderes sein Anbieter geworden?',
    help: 'Durch einen eigenen Namen, eine wesentliche Veränderung oder eine andere Zweckbestimmung. Wenn wir die Umwandlung in ein Hochrisiko-KI-System eindeutig ausgeschlossen hatten: nein.',
  },
  component_supplier: {
    question:
      'Liefern wir seinem Anbieter einen Teil davon: ein System, ein Modell, ein Werkzeug, einen Dienst oder eine Komponente?',
    help: 'Öffentlich zugängliche freie und quelloffene Teile, außer Modellen mit allgemeinem Verwendungszweck: nein.',
  },
  intended_for_public_authority_use: {
    question: 'Soll es von Behörden verwendet werden?',
    help: 'Für wen es nach Angabe des Anbieters bestimmt ist, auch neben anderen. Wer wir sind, entscheidet darüber nicht.',
  },
  annex_x_component: {
    question: 'Ist es eine Komponente eines der IT-Großsysteme der Union nach Anhang X?',
    help: 'SIS, VIS, Eurodac, EES, ETIAS, ECRIS-TCN und ihre Interoperabilität.',
  },
};

export const people: WordsOf<(typeof peopleFacts)[number]['key']> = {
  decides_about_persons: { question: 'Trifft es Entscheidungen über einzelne Personen, oder hilft es dabei?' },
  affects_workers: { question: 'Wird es gegenüber unserem eigenen Personal verwendet?' },
  processes_personal_data: { question: 'Verarbeitet es personenbezogene Daten?' },
  special_category_data: {
    question: 'Sind darunter besondere Kategorien personenbezogener Daten?',
    help: 'Rassische oder ethnische Herkunft, politische Meinungen, Überzeugungen, Gewerkschaftszugehörigkeit, genetische oder biometrische Daten, Gesundheit, Sexualleben oder sexuelle Orientierung.',
  },
  data_processor: { question: 'Verarbeitet jemand anderes diese Daten für uns, etwa ein Lieferant oder eine Cloud?' },
  data_leaves_union: {
    question:
      'Gelangen personenbezogene Daten in ein Land außerhalb des Europäischen Wirtschaftsraums oder an eine internationale Organisation?',
    help: 'Modell eines Anbieters, das dort läuft oder von dort betreut wird: ja.',
  },
};
