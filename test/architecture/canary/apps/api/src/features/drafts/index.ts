export const drafts = 'drafts';
