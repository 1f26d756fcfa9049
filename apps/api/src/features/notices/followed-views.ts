import { Injectable, type OnModuleInit } from '@nestjs/common';
import { dayInBrussels } from '@registry/assessment';
import { DataSource } from 'typeorm';
import { Abilities } from '../../platform/identity/abilities';
import { Jobs } from '../../platform/jobs/jobs';
import { Views } from '../systems';
import { NoticesRepository, type NewNotice } from './notices.repository';

/** Tells people once a day what changed in the views they follow, counted as they may see it. */
@Injectable()
export class FollowedViews implements OnModuleInit {
  constructor(
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly abilities: Abilities,
    private readonly views: Views,
    private readonly notices: NoticesRepository,
  ) {}

  onModuleInit(): void {
    this.jobs.handle('views', ({ data: { person } }) => this.tell(person ?? '', new Date()));
  }

  async tell(personId: string, now: Date): Promise<void> {
    const actor = await this.abilities.actor(this.dataSource.manager, personId);
    if (actor === null) return;
    const notices: NewNotice[] = [];
    for (const { view, changed } of await this.views.followed(actor)) {
      if (changed === 0) continue;
      notices.push({
        personId, kind: 'view_changed', key: `view:${view.id}:${dayInBrussels(now)}`, systemId: null, byId: null, at: now,
        details: { view: view.id, viewName: view.name, viewFilters: queryOf(view.filters), count: changed },
      });
    }
    await this.notices.add(this.dataSource.manager, notices);
  }
}

/** The filters as the address of the register takes them. */
function queryOf(filters: Readonly<Record<string, unknown>>): string {
  const parameters = new URLSearchParams();
  for (const [name, value] of Object.entries(filters)) {
    for (const one of Array.isArray(value) ? value : [value]) if (one !== undefined && one !== null && one !== '') parameters.append(name, String(one));
  }
  return parameters.toString();
}
