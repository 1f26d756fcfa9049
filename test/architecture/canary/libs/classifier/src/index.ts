export const classify = (): string => 'minimal';
