// German: is it an AI system, and does the Act apply?
import type { scopeFacts } from '../../facts/scope';
import type { systemFacts } from '../../facts/system';
import type { WordsOf } from '../words';

export const system: WordsOf<(typeof systemFacts)[number]['key']> = {
  sys_machine_based: {
    question: 'Ist es maschinengestützt, läuft es also auf Software oder Hardware?',
    help: 'Fast immer ja.',
  },
  sys_autonomy: {
    question: 'Kann es in gewissem Grad unabhängig von Menschen arbeiten?',
    help: 'Es genügt jeder Grad über die rein manuelle Bedienung hinaus: Einmal gestartet, liefert es Ergebnisse, ohne dass ein Mensch jeden Schritt ausführt.',
  },
  sys_infers: {
    question:
      'Leitet es aus dem, was es erhält, selbst ab, wie es zu seinen Ergebnissen kommt, statt nur Regeln auszuführen, die Menschen vollständig festgelegt haben?',
    help: 'Maschinelles Lernen und Schlussfolgern aus kodiertem Wissen: ja. Feste Regeln, Tabellenkalkulation, einfache Statistik: nein.',
  },
  sys_influences_environment: {
    question: 'Können seine Ergebnisse Menschen, Abläufe oder Dinge beeinflussen?',
    help: 'Ergebnisse sind Vorhersagen, Inhalte, Empfehlungen oder Entscheidungen.',
  },
  sys_adaptive: {
    question: 'Lernt es weiter, nachdem es in Betrieb genommen wurde?',
    help: 'Nur zur Information; für die Einstufung nie entscheidend.',
  },
};

export const scope: WordsOf<(typeof scopeFacts)[number]['key']> = {
  union_nexus: {
    question:
      'Wird es in der Europäischen Union bereitgestellt oder verwendet, oder werden seine Ergebnisse dort verwendet?',
    help: 'Verwendung durch ein Organ der Union: immer ja.',
  },
  excl_military_exclusive: {
    question:
      'Wird es ausschließlich für militärische Zwecke, Verteidigungszwecke oder Zwecke der nationalen Sicherheit verwendet?',
    help: 'Wenn es auch zivil verwendet wird: nein.',
  },
  excl_third_country_le_coop: {
    question:
      'Verwendet es eine Behörde eines Drittlands oder eine internationale Organisation im Rahmen der Zusammenarbeit mit der Union bei der Strafverfolgung oder in Justizsachen, mit angemessenen Garantien?',
  },
  excl_scientific_rd_sole: {
    question:
      'Wurde es allein für die wissenschaftliche Forschung und Entwicklung sowohl entwickelt als auch in Betrieb genommen?',
    help: 'Ein allgemeines Werkzeug, das auch Forschende nutzen: nein.',
  },
  lifecycle_stage: {
    question: 'In welchem Stadium befindet es sich?',
    options: {
      planned: 'Geplant',
      development: 'In Entwicklung',
      pilot: 'Im Pilotbetrieb',
      in_service: 'In Betrieb',
      retired: 'Außer Betrieb genommen',
    },
  },
  excl_premarket_rd: {
    question:
      'Geht es nur um Forschung, Tests oder Entwicklung vor dem ersten Inverkehrbringen oder der Inbetriebnahme?',
    help: 'Wenn es bereits in Betrieb ist: nein.',
  },
  real_world_testing: {
    question: 'Wird es an Menschen oder unter Realbedingungen getestet, also außerhalb eines Labors?',
    help: 'Dann gilt die Ausnahme für Arbeiten vor dem Inverkehrbringen nicht.',
  },
  excl_personal_nonprofessional: {
    question: 'Verwendet es eine Privatperson zu rein persönlichen Zwecken?',
    help: 'Jede dienstliche Verwendung durch Bedienstete: nein.',
  },
  free_open_source_licence: {
    question: 'Wird es unter einer freien und quelloffenen Lizenz bereitgestellt?',
    help: 'Nur von Bedeutung, wenn das System weder verboten noch hochriskant ist und keinen Transparenzpflichten unterliegt.',
  },
};
