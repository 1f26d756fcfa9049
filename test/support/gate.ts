// Something that a test holds back until it is time.

export function gate(): { open: () => void; opened: Promise<void> } {
  let open = (): void => undefined;
  const opened = new Promise<void>((go) => {
    open = go;
  });
  return { open, opened };
}
