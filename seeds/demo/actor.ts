// Who acts in the demonstration, with the rights of the moment.

import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { Actor } from '../../apps/api/src/platform/ground/actor';
import { Abilities } from '../../apps/api/src/platform/identity/abilities';

export async function actorOf(app: INestApplicationContext, id: string): Promise<Actor> {
  const found = await app.get(Abilities).actor(app.get(DataSource).manager, id);
  if (found === null) throw new Error(`Nobody acts for ${id}: the person has left.`);
  return found;
}
