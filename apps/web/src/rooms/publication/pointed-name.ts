// The record that a pointer into what was sent means.
export function pointedName(pointer: string, sent: readonly { name: string }[]): string | undefined {
  const index = /^\/systems\/(\d+)/.exec(pointer)?.[1];
  return index === undefined ? undefined : sent[Number(index)]?.name;
}
