// The XML of a spreadsheet, piece by piece.

import { SaxesParser } from 'saxes';
import { Unreadable } from '../unreadable';

export interface Reading {
  /** Names come without their prefix, attributes too. */
  readonly open?: (name: string, attributes: Readonly<Record<string, string>>) => void;
  readonly text?: (text: string) => void;
  readonly close?: (name: string) => void;
}

const local = (name: string): string => name.slice(name.indexOf(':') + 1);

/**
 * Reads XML as its bytes arrive, and yields after each piece, so that who reads may hand on what they have. Refuses
 * what is not well-formed, and any document type: no spreadsheet has one, and entities are declared there.
 */
export async function* readXml(bytes: AsyncIterable<Uint8Array>, reading: Reading): AsyncGenerator<void> {
  const parser = new SaxesParser();
  parser.on('error', () => {
    throw new Unreadable('broken', {});
  });
  parser.on('doctype', () => {
    throw new Unreadable('broken', {});
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (reading.open === undefined) return;
    const own: Record<string, string> = {};
    for (const [key, value] of Object.entries(attributes)) own[local(key)] = value;
    reading.open(local(name), own);
  });
  if (reading.text !== undefined) {
    parser.on('text', reading.text);
    parser.on('cdata', reading.text);
  }
  if (reading.close !== undefined) parser.on('closetag', ({ name }) => reading.close?.(local(name)));
  const decoder = new TextDecoder('utf-8');
  for await (const piece of bytes) {
    parser.write(decoder.decode(piece, { stream: true }));
    yield;
  }
  parser.write(decoder.decode()).close();
  yield;
}

/** Reads all of it. */
export async function readWholeXml(bytes: AsyncIterable<Uint8Array>, reading: Reading): Promise<void> {
  for await (const piece of readXml(bytes, reading)) void piece;
}
