export const drafting = 1;
