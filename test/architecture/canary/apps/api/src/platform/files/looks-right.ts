// breaks: platform-files-looks-left
import { paging } from '../http/paging';
export const right = paging;
