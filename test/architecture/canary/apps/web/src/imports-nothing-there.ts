// breaks: no-unresolvable
import { ghost } from './ghost';
export const imports = ghost;
