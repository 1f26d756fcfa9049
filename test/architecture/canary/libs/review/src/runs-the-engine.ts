// breaks: review-is-pure
import { classify } from '../../classifier/src/index';
export const runs = classify;
