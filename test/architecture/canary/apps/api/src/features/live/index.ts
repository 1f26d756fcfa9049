export const live = 'live';
