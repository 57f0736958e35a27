import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isFound } from './palette-commands.ts'

const command = { name: 'Take a break', act() {} }

test('a command is found by the beginnings of its words, in any order', () => {
  for (const sought of ['', 'take', 'BR', 'bre ta', ' a ']) assert.equal(isFound(command, sought), true, sought)
  for (const sought of ['reak', 'take it', 'x']) assert.equal(isFound(command, sought), false, sought)
})
