// breaks: platform-jobs-looks-left
import { paging } from '../http/paging';
export const right = paging;
