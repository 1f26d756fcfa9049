// breaks: feature-sign-in-looks-left
import { systems } from '../systems/index';
export const right = systems;
