// German: what only those need who are signed in.
import { classification } from './classification';
import { comments } from './comments';
import { connections } from './connections';
import { desk } from './desk';
import { documents } from './documents';
import { faults } from './faults';
import { finding } from './finding';
import { inbox } from './inbox';
import { incidents } from './incidents';
import { obligations } from './obligations';
import { review } from './review';
import { strategy } from './strategy';
import { systems } from './systems';
import { trail } from './trail';
import type { RoomWords } from '../words';

export { problems } from './problems';

export const rooms: RoomWords = {
  ...classification,
  ...comments,
  ...connections,
  ...desk,
  ...documents,
  ...faults,
  ...finding,
  ...inbox,
  ...obligations,
  ...incidents,
  ...review,
  ...strategy,
  ...systems,
  ...trail,
};
