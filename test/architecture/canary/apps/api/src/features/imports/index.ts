export const imports = 'imports';
