// English, whole.
import { classification } from './en/classification';
import { connections } from './en/connections';
import { desk } from './en/desk';
import { finding } from './en/finding';
import { frame } from './en/frame';
import { obligations } from './en/obligations';
import { people } from './en/people';
import { review } from './en/review';
import { strategy } from './en/strategy';
import { systems } from './en/systems';
import { trail } from './en/trail';

export const en = { ...frame, ...systems, ...finding, ...connections, ...classification, ...people, ...review, ...desk, ...obligations, ...strategy, ...trail };
