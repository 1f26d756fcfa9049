// breaks: feature-drafts-looks-left
import { systems } from '../systems/index';
export const right = systems;
