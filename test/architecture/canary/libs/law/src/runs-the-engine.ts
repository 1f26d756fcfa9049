// breaks: law-imports-types-only
import { classify } from '../../classifier/src/index';
export const runs = classify;
