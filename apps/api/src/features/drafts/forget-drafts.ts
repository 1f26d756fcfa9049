import { Injectable, type OnModuleInit } from '@nestjs/common';
import { sql } from '../../platform/database/sql';
import { Reactions } from '../../platform/recording/reactions';

/** Whoever is forgotten leaves no drafts. */
@Injectable()
export class ForgetDrafts implements OnModuleInit {
  constructor(private readonly reactions: Reactions) {}

  onModuleInit(): void {
    this.reactions.on('person.pseudonymise', async (tx, { subject }) => {
      if (subject.type === 'Person') await sql`delete from draft where person_id = ${subject.id}`.run(tx.manager);
      return null;
    });
  }
}
