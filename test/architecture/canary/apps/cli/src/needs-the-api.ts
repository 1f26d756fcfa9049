// breaks: cli-is-poor
import { people } from '../../api/src/features/people/index';
export const needs = people;
