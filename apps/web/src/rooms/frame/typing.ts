// Single keys are shortcuts only where nobody is typing.

export function isTyping(event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return true;
  return event.target instanceof HTMLElement && event.target.closest('input, textarea, select, [role="dialog"], [contenteditable]') !== null;
}
