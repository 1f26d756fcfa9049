import { record } from '../record/record';
export const shows = record;
