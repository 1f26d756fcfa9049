// breaks: feature-figures-looks-left
import { merging } from '../merging/index';
export const right = merging;
