import { Inject, Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import type { NoticeDetails, NoticeKind } from '@registry/contracts';
import type { NoticeLanguage } from '@registry/notices';
import { asSubject, type SystemFields } from '@registry/access';
import { DataSource, type EntityManager } from 'typeorm';
import type { Config } from '../../../platform/config/config';
import { CONFIG } from '../../../platform/config/config.module';
import { sql } from '../../../platform/database/sql';
import { Abilities } from '../../../platform/identity/abilities';
import { Jobs, type Job } from '../../../platform/jobs/jobs';
import { QUEUES } from '../queues';
import { mailText, type MailedNotice } from './mail-text';
import { isRefusedForGood, Mailer } from './mailer';

/** A mail lists no more than this and says how many there are besides. */
const LISTED = 40;
/** What lay longer than this, because no mail could be sent, is not sent any more. */
const FRESH = sql`interval '3 days'`;
/** Another process may try again after this; longer than the mailer ever takes. */
const LEASE = sql`interval '70 seconds'`;

interface Row {
  kind: NoticeKind;
  details: NoticeDetails;
  reference: string | null;
  name: string | null;
  fields: SystemFields | null;
}

/** Mails of notices: one letter for all that is new at once, one in the morning for what can wait. */
@Injectable()
export class Mails implements OnModuleInit {
  private readonly log = new Logger(Mails.name);

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly dataSource: DataSource,
    private readonly jobs: Jobs,
    private readonly mailer: Mailer,
    private readonly abilities: Abilities,
  ) {}

  onModuleInit(): void {
    this.jobs.handle(QUEUES.mail, (job) => this.send(job), { lanes: 2 });
  }

  /** Puts what is not mailed yet into one mail for each person, or for one, in the transaction of what brought it. */
  async gather(manager: EntityManager, mode: 'now' | 'daily', personId: string | null = null): Promise<void> {
    if (this.config.mail === null) return;
    const made = await sql<{ id: string }>`with wanted as (
         select n.person_id from notice n join person p on p.id = n.person_id
          where n.mail_id is null and n.mail_mode = ${mode} and n.at > now() - ${FRESH} and p.active and p.mail is not null and (${personId}::uuid is null or n.person_id = ${personId}::uuid) ${mode === 'daily' ? sql`and n.read_at is null` : sql``}
          group by n.person_id
       ), made as (
         insert into mail (id, person_id, mode, created_at) select gen_random_uuid(), w.person_id, ${mode}, now() from wanted w returning id, person_id
       ), marked as (
         update notice n set mail_id = made.id from made
          where n.person_id = made.person_id and n.mail_id is null and n.mail_mode = ${mode} and n.at > now() - ${FRESH} ${mode === 'daily' ? sql`and n.read_at is null` : sql``}
       )
       select id from made`.rows(manager);
    await this.jobs.add(
      QUEUES.mail,
      made.map(({ id }) => ({ mail: id })),
      manager,
    );
  }

  /** Carried out twice, it sends once: whoever comes second finds that it was sent, or is being sent. */
  private async send({ data, isLast }: Job): Promise<void> {
    const mail = data['mail'] ?? '';
    const found = await sql<{ person_id: string; mode: 'now' | 'daily' }>`
      update mail set attempts = attempts + 1, leased_until = now() + ${LEASE}
       where id = ${mail} and state = 'waiting' and (leased_until is null or leased_until < now())
       returning person_id, mode`.row(this.dataSource);
    if (found === undefined) return this.requireDone(mail);
    const letter = await this.letter(mail, found.person_id, found.mode);
    if (letter === null) return this.close(mail, 'needless', null);
    try {
      await this.mailer.send({ id: mail, ...letter });
    } catch (error) {
      const reason = String((error as Error)?.message ?? error).slice(0, 500);
      if (!isRefusedForGood(error) && !isLast) {
        await sql`update mail set leased_until = null, last_error = ${reason} where id = ${mail}`.run(this.dataSource);
        throw error;
      }
      this.log.error({ mail, reason }, 'a mail was given up');
      return this.close(mail, 'failed', reason);
    }
    return this.close(mail, 'sent', null);
  }

  /** Somebody else may be sending it; if they die on the way, this job comes again. */
  private async requireDone(mail: string): Promise<void> {
    const row = await sql<{ state: string }>`select state from mail where id = ${mail}`.row(this.dataSource);
    if (row?.state === 'waiting') throw new Error('the mail is being sent elsewhere');
  }

  private async close(mail: string, state: 'sent' | 'failed' | 'needless', reason: string | null): Promise<void> {
    await sql`
      update mail
         set state = ${state}, leased_until = null, last_error = ${reason}, sent_at = case when ${state} = 'sent' then now() end
       where id = ${mail}`.run(this.dataSource);
  }

  /** Null where nobody is there to read it, or nothing is left that they may read. */
  private async letter(
    mail: string,
    personId: string,
    mode: 'now' | 'daily',
  ): Promise<{ to: string; subject: string; text: string; html: string } | null> {
    const person = await sql<{ mail: string | null; language: NoticeLanguage }>`
      select mail, language from person where id = ${personId} and active`.row(this.dataSource);
    const ability = (await this.abilities.of(this.dataSource.manager, [personId])).get(personId);
    if (person?.mail == null || ability === undefined || this.config.mail === null) return null;
    const rows = await sql<Row>`
      select n.kind, n.details, s.reference, case when s.visibility <> 'restricted' then s.name end as name,
             case when s.id is not null then json_build_object('ownerId', s.owner_id, 'unitId', s.unit_id, 'unitPath', w.path, 'visibility', s.visibility,
               'editorIds', array(select e.person_id from system_editor e where e.system_id = s.id)) end as fields
        from notice n left join ai_system s on s.id = n.system_id left join unit_path w on w.unit_id = s.unit_id
       where n.mail_id = ${mail} ${mode === 'daily' ? sql`and n.read_at is null` : sql``} order by n.at, n.id limit 1000`.rows(
      this.dataSource,
    );
    const notices: MailedNotice[] = rows.filter(
      ({ fields }) => fields === null || ability.can('read', asSubject('AiSystem', fields)),
    );
    if (notices.length === 0) return null;
    const { publicUrl } = this.config.mail;
    const institution = this.config.institution[person.language];
    return {
      to: person.mail,
      ...mailText({
        language: person.language,
        mode,
        notices: notices.slice(0, LISTED),
        total: notices.length,
        publicUrl,
        institution,
      }),
    };
  }
}
