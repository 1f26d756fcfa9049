// breaks: feature-exports-looks-left
import { notices } from '../notices/index';
export const right = notices;
