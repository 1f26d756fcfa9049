// breaks: fittings-know-no-room
import { record } from '../rooms/record/record';
export const enters = record;
