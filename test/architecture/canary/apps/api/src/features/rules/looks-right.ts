// breaks: feature-rules-looks-left
import { systems } from '../systems/index';
export const right = systems;
