// breaks: furniture-knows-no-domain
import { record } from '../rooms/record/record';
export const knows = record;
