import { Injectable } from '@nestjs/common';
import type { ChangeSystem, Component, StatedComponent } from '@registry/contracts';
import { People, Units } from '../people';
import type { SystemContent } from './ai-system';
import { detailsFrom, withheldFrom } from './details-input';

const componentOf = ({
  kind,
  name,
  version = null,
  supplier = null,
  licence = null,
  isGeneralPurpose = null,
  hosting = null,
}: StatedComponent): Component => ({ kind, name, version, supplier, licence, isGeneralPurpose, hosting });

/** Reads what somebody says about a system: names found, values checked. */
@Injectable()
export class ContentInput {
  constructor(
    private readonly units: Units,
    private readonly people: People,
  ) {}

  async read({
    unit,
    editors,
    withheld,
    details,
    components,
    ...content
  }: Omit<ChangeSystem, 'reason' | 'takenFrom'>): Promise<Partial<SystemContent>> {
    if (editors !== undefined) await this.people.requireActive(editors, (index) => `/editors/${index}`);
    return {
      ...content,
      details: detailsFrom(details),
      ...(components === undefined ? {} : { components: components.map(componentOf) }),
      ...(withheld === undefined ? {} : { withheld: withheldFrom(withheld) }),
      ...(editors === undefined ? {} : { editorIds: [...new Set(editors)].sort() }),
      ...(unit === undefined ? {} : { unitId: (await this.units.choose(unit)).id }),
    };
  }
}
