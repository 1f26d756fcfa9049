export const imports = 1;
