export const papers = 'papers';
