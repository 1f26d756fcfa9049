// The door of the notices library: which notices there are, what they say, and where they lead.

export { defaultMail, NOTICE_GROUPS } from './kinds';
export type { NoticeGroup } from './kinds';
export { noticePath } from './path';
export { noticeSentence } from './sentence';
export type { NoticeLanguage, NoticeText } from './sentence';
