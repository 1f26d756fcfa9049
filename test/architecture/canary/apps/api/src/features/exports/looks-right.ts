// breaks: feature-exports-looks-left
import { papers } from '../papers/index';
export const right = papers;
