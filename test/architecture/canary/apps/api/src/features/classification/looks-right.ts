// breaks: feature-classification-looks-left
import { review } from '../review/index';
export const right = review;
