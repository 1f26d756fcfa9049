// A dossier: all that the register holds of one system, on paper.

import type { Section } from '../../../platform/printing/paper';
import type { Draft } from '../print';
import type { Voice } from '../voice/voice';
import { classSection } from './class-section';
import { ruleWords } from './class-words';
import type { Dossier } from './dossier.queries';
import {
  connectionsSection,
  documentsSection,
  dutiesSection,
  evidenceSection,
  historySection,
  incidentsSection,
  strategySection,
} from './lists';
import { aboutSection, detailsSection, opening } from './record-sections';
import { reviewSection } from './review-section';

export function dossierPaper(voice: Voice, dossier: Dossier): Draft {
  const { system, review, duties, documents, evidence, incidents, links } = dossier;
  /** What the reader may not read leaves no trace, not even its title. */
  const allowed = <Part>(part: Part | null, section: (part: Part) => Section): Section[] =>
    part === null ? [] : [section(part)];
  return {
    kind: voice.words.papers.dossier,
    title: system.name,
    subtitle: `${system.reference} · ${voice.unit(system.unit)}`,
    head: `${system.reference} · ${system.name}`,
    opening: opening(voice, system, review?.decision ?? null),
    sections: [
      aboutSection(voice, system),
      classSection(voice, dossier),
      ...allowed(review, (part) => reviewSection(voice, part, dossier)),
      ...allowed(duties, (part) => dutiesSection(voice, ruleWords(voice, dossier.house), system.owner.name, part)),
      ...allowed(documents, (part) => documentsSection(voice, part)),
      ...allowed(evidence, (part) => evidenceSection(voice, part)),
      ...allowed(incidents, (part) => incidentsSection(voice, part)),
      detailsSection(voice, system),
      connectionsSection(voice, dossier.relations),
      ...allowed(links, (part) => strategySection(voice, part)),
      historySection(voice, dossier),
    ],
  };
}
