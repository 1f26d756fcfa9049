// English: what only those need who are signed in.
import { commands } from './commands';
import { faults } from './faults';
import { home } from './home';
import { law } from './law';
import { live } from './live';
import { people } from './people';
import { proposals } from './proposals';
import { publication } from './publication';
import { classification } from './rooms/classification';
import { comments } from './rooms/comments';
import { connections } from './rooms/connections';
import { desk } from './rooms/desk';
import { documents } from './rooms/documents';
import { finding } from './rooms/finding';
import { imports } from './rooms/imports';
import { inbox } from './rooms/inbox';
import { incidents } from './rooms/incidents';
import { obligations } from './rooms/obligations';
import { registration } from './rooms/registration';
import { review } from './rooms/review';
import { strategy } from './rooms/strategy';
import { systems } from './rooms/systems';
import { trail } from './rooms/trail';
import { table } from './table';

export { problems } from './problems';

export const rooms = {
  ...classification,
  ...commands,
  ...comments,
  ...connections,
  ...desk,
  ...documents,
  ...people,
  ...proposals,
  ...publication,
  ...registration,
  ...faults,
  ...finding,
  ...home,
  ...imports,
  ...inbox,
  ...law,
  ...obligations,
  ...incidents,
  ...live,
  ...review,
  ...strategy,
  ...systems,
  ...table,
  ...trail,
};
