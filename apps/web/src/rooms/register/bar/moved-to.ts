/** A list with one of its members at another place, counted from 0. */
export function movedTo<One>(list: readonly One[], member: One, to: number): One[] {
  const others = list.filter((one) => one !== member);
  return [...others.slice(0, to), member, ...others.slice(to)];
}
