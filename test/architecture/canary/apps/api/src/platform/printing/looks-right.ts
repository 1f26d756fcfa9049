// breaks: platform-printing-looks-left
import { paging } from '../http/paging';
export const right = paging;
