// breaks: feature-review-looks-left
import { obligations } from '../obligations/index';
export const right = obligations;
