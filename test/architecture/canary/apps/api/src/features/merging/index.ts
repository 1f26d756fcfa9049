export const merging = 1;
