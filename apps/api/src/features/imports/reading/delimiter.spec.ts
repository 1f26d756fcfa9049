import { delimiterOf } from './delimiter';

const found = (text: string): string => delimiterOf(text, true).delimiter;

describe('the delimiter of a file', () => {
  it('is the one that parts all records alike', () => {
    expect(found('name,unit\na,b\nc,d')).toBe(',');
    expect(found('name;unit\na;b\nc;d')).toBe(';');
    expect(found('name\tunit\na\tb')).toBe('\t');
    expect(found('name|unit\na|b')).toBe('|');
  });

  it('is not one that stands in texts', () => {
    expect(found('name;summary\nA;one, two, three\nB;one\nC;four, five')).toBe(';');
    expect(found('name,summary\nA,"one; two; three; four"\nB,"one; two"')).toBe(',');
    expect(found('Nom;Prix;Part\nA;1,5;2,5\nB;1,5;2,5')).toBe(';');
  });

  it('is read through cells with line breaks', () => {
    expect(found('name,summary\nA,"one\ntwo;\nthree"\nB,"x"')).toBe(',');
  });

  it('is a comma where there is one column, and where there is nothing', () => {
    expect(found('name\nA\nB')).toBe(',');
    expect(found('')).toBe(',');
  });

  it('is what the file says of itself', () => {
    expect(delimiterOf('sep=;\r\nname,x;unit,y\r\n', true)).toEqual({ delimiter: ';', isSaid: true });
  });

  it('does not mind where the beginning was cut off', () => {
    expect(delimiterOf('a;b;c\n1;2;3\n4;5;6\n7', false).delimiter).toBe(';');
    expect(delimiterOf('a,b,c\n1,2,3\n4,"5', false).delimiter).toBe(',');
  });
});
