import { Injectable, type OnModuleInit } from '@nestjs/common';
import { sql } from '../../../platform/database/sql';
import { Reactions } from '../../../platform/recording/reactions';

/** Whoever is forgotten leaves no views, and follows none. */
@Injectable()
export class ForgetViews implements OnModuleInit {
  constructor(private readonly reactions: Reactions) {}

  onModuleInit(): void {
    this.reactions.on('person.pseudonymise', async (tx, { subject: { type, id } }) => {
      if (type !== 'Person') return null;
      await sql`delete from view_subscription where person_id = ${id}`.run(tx.manager);
      const rows = await sql<{ id: string; is_shared: boolean }>`
        delete from saved_view where owner_id = ${id} returning id, is_shared`.rows(tx.manager);
      for (const view of rows.filter(({ is_shared: isShared }) => isShared))
        tx.record({ subject: { type: 'View', id: view.id }, fact: {}, parts: { view: null } });
      return null;
    });
  }
}
