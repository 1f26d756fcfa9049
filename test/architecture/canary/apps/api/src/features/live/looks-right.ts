// breaks: feature-live-looks-left
import { exports } from '../exports/index';
export const right = exports;
