// breaks: assessment-joins-three
import { access } from '../../access/src/index';
export const asks = access;
