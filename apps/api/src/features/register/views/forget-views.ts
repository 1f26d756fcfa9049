import { Injectable, type OnModuleInit } from '@nestjs/common';
import { Reactions } from '../../../platform/recording/reactions';

/** Whoever is forgotten leaves no views, and follows none. */
@Injectable()
export class ForgetViews implements OnModuleInit {
  constructor(private readonly reactions: Reactions) {}

  onModuleInit(): void {
    this.reactions.on('person.pseudonymise', async (tx, { subject }) => {
      await tx.manager.query('delete from view_subscription where person_id = $1', [subject.id]);
      await tx.manager.query('delete from saved_view where owner_id = $1', [subject.id]);
      return null;
    });
  }
}
