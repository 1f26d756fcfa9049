// breaks nothing
import type { classify } from '../../classifier/src/index';
export type Engine = typeof classify;
