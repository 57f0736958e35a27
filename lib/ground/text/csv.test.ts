import assert from 'node:assert/strict'
import { test } from 'node:test'
import { csvOf } from './csv.ts'

for (const cell of ['=1+1', '+49 30 1234', '-2', '@SUM(A1)', '\t=1', '\r=1'])
  test(`a cell that begins like ${JSON.stringify(cell)} is no formula`, () => assert.match(csvOf([[cell]]), /^"?'/))

test('commas, quotes and line breaks stay inside their cell', () =>
  assert.equal(csvOf([['a,b', 'say "so"', 'two\nlines', 7, null]]), '"a,b","say ""so""","two\nlines",7,\r\n'))
