export const trail = 'trail';
