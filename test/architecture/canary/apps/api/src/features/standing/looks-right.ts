// breaks: feature-standing-looks-left
import { strategy } from '../strategy/index';
export const right = strategy;
