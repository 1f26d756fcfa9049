// breaks: feature-publishing-looks-left
import { trail } from '../trail/index';
export const right = trail;
