// breaks: feature-evidence-looks-left
import { classification } from '../classification/index';
export const right = classification;
