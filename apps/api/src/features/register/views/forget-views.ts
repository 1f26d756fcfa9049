import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Reactions } from '../../../platform/recording/reactions';

/** Whoever is forgotten leaves no views, and follows none. */
@Injectable()
export class ForgetViews implements OnModuleInit {
  constructor(private readonly reactions: Reactions) {}

  onModuleInit(): void {
    this.reactions.on('person.pseudonymise', async (tx, { subject: { type, id } }) => {
      if (type !== 'Person') return null;
      await tx.manager.query('delete from view_subscription where person_id = $1', [id]);
      const [rows]: [{ id: string; is_shared: boolean }[]] = await tx.manager.query(
        'delete from saved_view where owner_id = $1 returning id, is_shared',
        [id],
      );
      for (const view of rows.filter(({ is_shared: isShared }) => isShared))
        tx.record({ subject: { type: 'View', id: view.id }, fact: {}, parts: { view: null } });
      return null;
    });
  }
}
