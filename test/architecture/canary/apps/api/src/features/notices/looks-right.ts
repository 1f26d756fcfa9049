// breaks: feature-notices-looks-left
import { exports } from '../exports/index';
export const right = exports;
