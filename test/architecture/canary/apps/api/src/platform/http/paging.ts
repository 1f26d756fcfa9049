export const paging = 1;
