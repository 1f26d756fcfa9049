// breaks: platform-knows-no-feature
import { people } from '../features/people/index';
export const knows = people;
