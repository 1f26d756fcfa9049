// breaks: rooms-have-walls
import { record } from '../record/record';
export const takes = record;
