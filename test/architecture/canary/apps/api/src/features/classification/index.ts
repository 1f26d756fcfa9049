export const classification = 'classification';
