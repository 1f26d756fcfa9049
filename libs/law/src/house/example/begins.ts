// The first day of the example set: before any register holds anything, so that every assessment has a set to read.
export const BEGINS = '2026-01-01';
