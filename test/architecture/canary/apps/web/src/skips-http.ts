// breaks: web-is-apart
import { people } from '../../api/src/features/people/index';
export const skips = people;
