/** A name as one step of a JSON Pointer (RFC 6901). */
export const pointerStep = (name: string): string => name.replace(/~/g, '~0').replace(/\//g, '~1');
