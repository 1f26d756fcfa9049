export const rules = 'rules';
