/** What a body says, without the fields it leaves out. */
export function withoutUndefined<Command extends object>(command: Command): Command {
  return Object.fromEntries(Object.entries(command).filter(([, value]) => value !== undefined)) as Command;
}
