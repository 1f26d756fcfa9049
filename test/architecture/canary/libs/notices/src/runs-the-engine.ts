// breaks: notices-are-pure
import { classify } from '../../classifier/src/index';
export const runs = classify;
