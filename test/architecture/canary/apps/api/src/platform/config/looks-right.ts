// breaks: platform-config-looks-left
import { paging } from '../http/paging';
export const right = paging;
