export const systems = 'systems';
