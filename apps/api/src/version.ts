// The version of the product, as shown and documented.

export const version = '0.1.0';
