// breaks: features-by-the-door
import { inside } from '../people/inside';
export const climbs = inside;
