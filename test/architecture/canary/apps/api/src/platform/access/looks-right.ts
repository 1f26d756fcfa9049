// breaks: platform-access-looks-left
import { paging } from '../http/paging';
export const right = paging;
