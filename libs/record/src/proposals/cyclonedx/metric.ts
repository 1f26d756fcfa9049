// One measurement as a line: what was measured, on what, and how sure it is.

import type { JsonPart } from '../json-part';

/** @returns null where kind or value is missing */
export function metricText(metric: JsonPart): string | null {
  const kind = metric.get('type').text();
  const value = metric.get('value').text();
  if (kind === null || value === null) return null;
  const interval = metric.get('confidenceInterval');
  const bounds = ['lowerBound', 'upperBound'].flatMap((key) => interval.get(key).text() ?? []);
  const more = [metric.get('slice').text(), bounds.length === 2 ? bounds.join('–') : null].filter(
    (text) => text !== null,
  );
  return `${kind}: ${value}${more.length === 0 ? '' : ` (${more.join('; ')})`}`;
}

/** A value with its unit, as `{ value, unit }` has it. */
export function amountText(amount: JsonPart): string | null {
  const value = amount.get('value').text();
  const unit = amount.get('unit').text();
  return value === null ? null : unit === null ? value : `${value} ${unit}`;
}
