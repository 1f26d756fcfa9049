// breaks: feature-strategy-looks-left
import { guidance } from '../guidance/index';
export const right = guidance;
