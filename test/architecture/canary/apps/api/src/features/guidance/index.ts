export const guidance = 'guidance';
