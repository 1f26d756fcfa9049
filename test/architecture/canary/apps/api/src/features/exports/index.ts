export const exports = 'exports';
