// breaks: contracts-are-types
import { access } from '../../access/src/index';
export const asks = access;
