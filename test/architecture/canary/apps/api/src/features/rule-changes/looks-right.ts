// breaks: feature-rule-changes-looks-left
import { obligations } from '../obligations/index';
export const right = obligations;
