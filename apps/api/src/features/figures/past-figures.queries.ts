import { Injectable } from '@nestjs/common';
import type { DayFigures, PastFigures } from '@registry/contracts';
import { DataSource } from 'typeorm';
import { sql } from '../../platform/database/sql';
import { institutionDay, startOfInstitutionDay } from '../../platform/ground/institution-day';
import { now } from '../../platform/ground/now';
import { dayFigures } from './day-figures';
import { dayAfter, monthEnds } from './days';

/** So long somebody waits while days are counted; those that are left are counted when they ask again. */
const PATIENCE_MS = 1_500;
/** By then everything of a day is in the log, also what was still being written when it ended. */
const SETTLED_MS = 60 * 60 * 1000;

/**
 * Numbers of days that have been. What happened until a day ended does not change any more, so each day is counted
 * once and kept.
 */
@Injectable()
export class PastFiguresQueries {
  private readonly counting = new Map<string, Promise<DayFigures>>();

  constructor(private readonly dataSource: DataSource) {}

  /**
   * @param since the day that is compared with
   * @param patience how long days are counted, in ms; those that are left are null
   */
  async past(since: string, patience = PATIENCE_MS): Promise<PastFigures> {
    const days = [...new Set([...monthEnds(institutionDay(now())), since])].sort();
    const kept = await sql<{ day: string; figures: DayFigures }>`
      select day::text as day, figures from figure_day where day = any(${days}::date[])`.rows(this.dataSource);
    const known = new Map(kept.map(({ day, figures }) => [day, figures]));
    const began = Date.now();
    // The day that somebody compares with comes first, then the latest.
    for (const day of [since, ...[...days].reverse()]) {
      if (known.has(day)) continue;
      if (Date.now() - began > patience) break;
      known.set(day, await this.count(day));
    }
    return { days: days.map((day) => ({ day, figures: known.get(day) ?? null })) };
  }

  /** Several who ask for the same day wait for the same counting. */
  private count(day: string): Promise<DayFigures> {
    const before = this.counting.get(day);
    if (before !== undefined) return before;
    const counting = this.countAndKeep(day).finally(() => this.counting.delete(day));
    this.counting.set(day, counting);
    return counting;
  }

  private async countAndKeep(day: string): Promise<DayFigures> {
    const end = startOfInstitutionDay(dayAfter(day));
    const figures = (await dayFigures(day, end).row(this.dataSource))!;
    if (now().getTime() - end.getTime() > SETTLED_MS)
      await sql`insert into figure_day (day, figures) values (${day}, ${JSON.stringify(figures)}) on conflict do nothing`.run(
        this.dataSource,
      );
    return figures;
  }
}
