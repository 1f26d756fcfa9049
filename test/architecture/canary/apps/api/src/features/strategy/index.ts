export const strategy = 'strategy';
