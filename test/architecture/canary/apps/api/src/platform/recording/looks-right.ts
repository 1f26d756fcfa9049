// breaks: platform-recording-looks-left
import { paging } from '../http/paging';
export const right = paging;
