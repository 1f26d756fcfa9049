// breaks: migrations-stand-alone
import { people } from '../apps/api/src/features/people/index';
export const needs = people;
