// breaks: nothing-imports-tests
import { anything } from '../../../test/support/anything';
export const uses = anything;
