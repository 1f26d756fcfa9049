// breaks: web-calls-and-words-lie-below
import { record } from '../rooms/record/record';
export const climbs = record;
