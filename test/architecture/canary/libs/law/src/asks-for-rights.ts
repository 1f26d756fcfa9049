// breaks: law-is-data
import { access } from '../../access/src/index';
export const asks = access;
