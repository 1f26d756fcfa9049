// breaks: feature-proposals-looks-left
import { trail } from '../trail/index';
export const right = trail;
