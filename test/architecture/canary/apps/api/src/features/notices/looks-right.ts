// breaks: feature-notices-looks-left
import { live } from '../live/index';
export const right = live;
