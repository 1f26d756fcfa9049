// breaks: feature-trail-looks-left
import { exports } from '../exports/index';
export const right = exports;
