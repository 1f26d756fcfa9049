import { Injectable, type OnModuleInit } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { institutionDay } from '../../../platform/ground/institution-day';
import { now } from '../../../platform/ground/now';
import { Abilities } from '../../../platform/identity/abilities';
import { Jobs } from '../../../platform/jobs/jobs';
import { Views } from '../../register';
import { DeliverNotices } from '../deliver-notices';
import type { NewNotice } from '../notices.repository';
import { QUEUES } from '../queues';

/**
 * The morning of one person: what changed in the views they follow, counted as they may see it, and one mail with all
 * that is unread.
 */
@Injectable()
export class MorningMail implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly abilities: Abilities,
    private readonly views: Views,
    private readonly deliver: DeliverNotices,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(QUEUES.morning, ({ data: { person } }) => this.send(person ?? '', now()));
  }

  async send(personId: string, now: Date): Promise<void> {
    const notices = await this.changes(personId, now);
    await this.dataSource.transaction(async (manager) => {
      await this.deliver.inbox(manager, notices);
      await this.deliver.morning(manager, personId);
    });
  }

  private async changes(personId: string, now: Date): Promise<NewNotice[]> {
    const actor = await this.abilities.actor(this.dataSource.manager, personId);
    if (actor === null) return [];
    const notices: NewNotice[] = [];
    for (const { view, changed } of await this.views.followed(actor)) {
      if (changed === 0) continue;
      notices.push({
        personId,
        kind: 'view_changed',
        key: `view:${view.id}:${institutionDay(now)}`,
        systemId: null,
        byId: null,
        at: now,
        details: { viewName: view.name, viewFilters: queryOf(view.filters), count: changed },
      });
    }
    return notices;
  }
}

/** The filters as the address of the register takes them. */
function queryOf(filters: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    for (const one of Array.isArray(value) ? value : [value])
      if (one !== undefined && one !== null && one !== '') parameters.append(name, String(one));
  }
  return parameters.toString();
}
