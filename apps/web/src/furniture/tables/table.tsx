// Tables for reading. On a narrow screen each row becomes a card; the roles are spelt out because such a display drops
// them.
import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { classes } from '../classes';
import { useIsPrinting } from '../printing';
import './table.css';

export interface Column {
  key: string;
  label: string;
  isNumber?: boolean;
  /** Hides the label from sight, not from hearing. */
  isLabelHidden?: boolean;
  /** The orders into which the list can be put by what stands in this column. */
  sorts?: readonly Sort[];
}

export interface Sort {
  label: string;
  state: 'ascending' | 'descending' | null;
  onPress: () => void;
}

export function Table({
  caption,
  columns,
  children,
}: {
  caption: string;
  columns: readonly Column[];
  children: ReactNode;
}) {
  // A browser repeats words at the head of the next sheet, but no buttons.
  const isPrinting = useIsPrinting();
  return (
    <table className="table" role="table" aria-label={caption}>
      <thead role="rowgroup">
        <tr role="row">
          {columns.map((column) => (
            <th
              key={column.key}
              role="columnheader"
              scope="col"
              className={classes(column.isNumber && 'table__number')}
              aria-sort={
                column.sorts === undefined
                  ? undefined
                  : (column.sorts.find(({ state }) => state !== null)?.state ?? 'none')
              }
            >
              {column.sorts !== undefined && !isPrinting ? (
                <span className="table__sorts">
                  {column.sorts.map((sort) => (
                    <SortButton key={sort.label} {...sort} />
                  ))}
                </span>
              ) : column.isLabelHidden ? (
                <span className="visually-hidden">{column.label}</span>
              ) : (
                (column.sorts?.map(({ label }) => label).join(' · ') ?? column.label)
              )}
            </th>
          ))}
        </tr>
      </thead>
      <tbody role="rowgroup">{children}</tbody>
    </table>
  );
}

function SortButton({ label, state, onPress }: Sort) {
  const Arrow = state === 'ascending' ? ArrowUp : state === 'descending' ? ArrowDown : ArrowUpDown;
  return (
    <button type="button" className="table__sort" onClick={onPress}>
      {label}
      <Arrow className="icon icon--small" aria-hidden="true" />
    </button>
  );
}

export function Row({ children }: { children: ReactNode }) {
  return <tr role="row">{children}</tr>;
}

/**
 * A cell; `label` repeats the column's name on narrow screens. What people have typed may be one long word, which is
 * broken where it must be.
 */
export function Cell({
  label,
  isNumber,
  isHeading,
  isTyped,
  children,
}: {
  label: string;
  isNumber?: boolean;
  isHeading?: boolean;
  isTyped?: boolean;
  children: ReactNode;
}) {
  const content = (
    <>
      <span className="table__label" aria-hidden="true">
        {label}
      </span>
      <span className="table__value">{children}</span>
    </>
  );
  if (isHeading)
    return (
      <th role="rowheader" scope="row" className="table__heading">
        {content}
      </th>
    );
  return (
    <td role="cell" className={classes(isNumber && 'table__number', isTyped && 'table__typed')}>
      {content}
    </td>
  );
}
