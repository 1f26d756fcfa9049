// breaks nothing
import { people } from '../people/index';
export const uses = people;
