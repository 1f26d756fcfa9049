// breaks: feature-documents-looks-left
import { strategy } from '../strategy/index';
export const right = strategy;
