// breaks: feature-guidance-looks-left
import { imports } from '../imports/index';
export const right = imports;
