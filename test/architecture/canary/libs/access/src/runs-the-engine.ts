// breaks: access-is-small
import { classify } from '../../classifier/src/index';
export const runs = classify;
