// breaks: feature-register-looks-left
import { merging } from '../merging/index';
export const right = merging;
