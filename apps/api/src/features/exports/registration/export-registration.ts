import { Injectable } from '@nestjs/common';
import type { PersonLanguage } from '@registry/contracts';
import { Readable } from 'node:stream';
import type { Actor } from '../../../platform/ground/actor';
import type { SystemKey } from '../../../platform/input/system-id';
import { lockSubject } from '../../../platform/recording/lock-subject';
import { UnitOfWork } from '../../../platform/recording/unit-of-work';
import { SystemsQueries } from '../../register';
import { RegistrationsQueries } from '../../registrations';
import { ReadSystem } from '../../systems';
import { registrationJson } from './registration-json';
import { registrationXlsx } from './registration-xlsx';
import { registrationVoices } from './voices';

export const REGISTRATION_FORMATS = ['json', 'xlsx'] as const;

export interface WantedForm {
  readonly system: SystemKey;
  readonly format: (typeof REGISTRATION_FORMATS)[number];
  readonly language: PersonLanguage;
}

/** The form of a system's registration as a file. That it leaves the register is written into the log first. */
@Injectable()
export class ExportRegistration {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly readSystem: ReadSystem,
    private readonly systems: SystemsQueries,
    private readonly registrations: RegistrationsQueries,
  ) {}

  async execute(
    actor: Actor,
    { system: key, format, language }: WantedForm,
  ): Promise<{ name: string; file: Readable }> {
    const systemId = await this.readSystem.execute(actor, key, 'documents');
    await this.unitOfWork.run(actor, 'registration.export', async (tx) => {
      const subject = { type: 'AiSystem', id: systemId } as const;
      await lockSubject(tx, subject);
      tx.record({ subject, fact: { format, language }, parts: {} });
    });
    const leaving = {
      system: await this.systems.get({ column: 'id', value: systemId }),
      state: await this.registrations.of(systemId),
      registrations: await this.registrations.list(systemId),
    };
    const voice = registrationVoices[language];
    return {
      name: `${leaving.system.reference}-registration.${format}`,
      file: format === 'json' ? Readable.from([registrationJson(leaving, voice)]) : registrationXlsx(leaving, voice),
    };
  }
}
