import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is needed to show again from the tables what entries told: with which text of a comment somebody was first
 * mentioned, and a salt with which name, address and identifier of a person are proven without standing in the log.
 */
export class Proof1795959254000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query('alter table comment_mention add number integer');
    // Nobody changes a mention: what is filled in here is what the entries of the time say.
    await runner.query('alter table comment_mention disable trigger user');
    await runner.query(`
      update comment_mention m set number = coalesce((
        select min((p.content ->> 'number')::int)
          from audit_entry e cross join jsonb_each(e.payload -> 'parts') p(name, content)
         where e.subject_type = 'AiSystem' and p.name = 'comment:' || m.comment_id
           and p.content -> 'mentions' ? m.person_id::text), 1)`);
    await runner.query('alter table comment_mention enable trigger user');
    await runner.query('alter table comment_mention alter number set not null');
    await runner.query(`
      alter table comment_mention add constraint comment_mention_text_fk
        foreign key (comment_id, number) references comment_text (comment_id, number)`);

    await runner.query(`
      alter table person add proof_salt text not null
        default replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '')`);
  }

  async down(): Promise<void> {
    throw new Error('Migrations go forward only; restore a backup instead.');
  }
}
