import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type NameRefusal, nameKey, refusedName } from './names.ts'

const alike: [name: string, other: string][] = [
  ['Maria Schäfer', 'maria schäfer'],
  ['Maria Schäfer', 'Maria Scha\u0308fer '],
  ['Maria Schäfer', 'Maria  Schäfer'],
  ['Maria Schäfer', 'Mаria Schäfer'],
  ['Maria Schäfer', 'Maria\u200B Schäfer'],
  ['Maria Schäfer', 'Ｍａｒｉａ Schäfer'],
  ['Maria Schäfer', 'Maria Schafer.'],
  ['Maria Schäfer', '𝐌𝐚𝐫𝐢𝐚 Schäfer'],
  ['Ada', '🅐🅓🅐'],
  ['Bernard', 'Bemard'],
  ['modern', 'rnodern'],
  ['Bob', 'B0b'],
  ['Bill', 'BiIl'],
  ['Bill', 'Bi1l'],
  ['Ian', 'lan'],
  ['aca', 'аса'],
  ['Max', 'Мах'],
  ['ANNA', 'ΑΝΝΑ'],
  ['ADA', 'ᎪᎠᎪ'],
  ['Anne-Marie', 'anne‑marie'],
  ["O'Neil", 'O’Neil'],
  ['Straße', 'STRASSE'],
  ['علی', 'علي'],
  ['Savvas', 'Sawas'],
  ['Maria', 'MARIA'],
  ['Maria', 'MARlA'],
  ['Maria', 'MAR1A'],
  ['Marla', 'MarIa'],
  ['Marla', 'Mar1a'],
  ['Al', 'AI'],
  ['Bill', 'BILL'],
  ['Olga', 'OLGA'],
  ['Emil', 'EMIL'],
  ['Мария', 'МАРИЯ'],
]

const apart: [name: string, other: string][] = [
  ['Maria', 'Marla'],
  ['Ali', 'All'],
  ['Emil', 'Emll'],
  ['Milo', 'Mllo'],
  ['Jil', 'Jii'],
  ['Siân', 'Slan'],
  ['MARIA', 'MARLA'],
]

test('names that only a hasty reader takes for each other stay apart', () => {
  for (const [name, other] of apart) assert.notEqual(nameKey(other), nameKey(name), `${name} ${other}`)
})

test('names that look alike share a key', () => {
  for (const [name, other] of alike) assert.equal(nameKey(other), nameKey(name), `${name} ${other}`)
})

const welcome = [
  ...['Łukasz', 'Мария', 'أحمد', 'anne-marie', 'Anne Marie', 'Annemarie', 'Jörg', 'Ada Okafor', 'Jun Watanabe'],
  ...[
    '渡辺 純',
    'わたなべ',
    'がぎ かき',
    'かぎ がき',
    '山田 Taro',
    '김민준',
    '김 Kim',
    'राम',
    'रीमा',
    'रमा',
    'สมชาย',
    'Ольга',
    'Олег',
  ],
  ...['Мария Петрова', 'David', 'Clara', 'Dara', 'Μαρία', 'נועה', '李雷', 'Nguyễn Văn An', 'Zoë', 'Николай', 'Андрей'],
  ...[
    "Seán O'Brien",
    'Gal·la',
    'می\u200Cخواهم',
    'Joe Root',
    'Eva Guest',
    'Modesty',
    'Anna “Ace” Smith',
    'Anna ❤️',
    'Bo',
    'x'.repeat(40),
  ],
]

test('case 32: people of every script are welcome, and their names stay apart', () => {
  for (const name of welcome) assert.equal(refusedName(name), undefined, name)
  assert.equal(new Set(welcome.map(nameKey)).size, welcome.length)
})

const refused: [name: string, code: NameRefusal][] = [
  ['A', 'name-short'],
  [' A ', 'name-short'],
  ['…', 'name-short'],
  ['--', 'name-short'],
  ['x'.repeat(41), 'name-long'],
  ['', 'name-invisible'],
  ['   ', 'name-invisible'],
  ['\u3164\u3164', 'name-invisible'],
  ['\u2800\u2800', 'name-invisible'],
  ['Ada\u200B', 'name-invisible'],
  ['Ada\u202Eevil', 'name-invisible'],
  ['A\u200Dda', 'name-invisible'],
  ['Ada\nBcc: everyone@example.test', 'name-control'],
  ['Ada\tOkafor', 'name-control'],
  ['Ada\u0000', 'name-control'],
  ['Ada\u2028Okafor', 'name-control'],
  ['Ada \uD83D', 'name-control'],
  ['<script>', 'name-markup'],
  ['Ada> x', 'name-markup'],
  ['Maria Schäfer · Reporter', 'name-markup'],
  ['Jun → Maria', 'name-markup'],
  ['Maria ✓', 'name-markup'],
  [`Z${'\u0336'.repeat(20)}algo`, 'name-markup'],
  ['Mаria', 'name-mixed'],
  ['Ada Мария', 'name-mixed'],
  ['Αda', 'name-mixed'],
  ['Adа\u05D0', 'name-mixed'],
  ['Ada ١2', 'name-mixed'],
  ['Админ', 'name-reserved'],
  ['Модератор Иван', 'name-reserved'],
  ['Διαχειριστής', 'name-reserved'],
  ['مدير الموقع', 'name-reserved'],
  ['מערכת', 'name-reserved'],
  ['サイト管理者', 'name-reserved'],
  ['관리자', 'name-reserved'],
  ['Rédaction', 'name-reserved'],
  ['adrnin', 'name-reserved'],
  ['adm1n', 'name-reserved'],
  ['AdmIn', 'name-reserved'],
  ['admin', 'name-reserved'],
  ['ADMlN', 'name-reserved'],
  ['ａｄｍｉｎ', 'name-reserved'],
  ['a.d.m.i.n', 'name-reserved'],
  ['a d m i n', 'name-reserved'],
  ['Admin1', 'name-reserved'],
  ['Moderat0r', 'name-reserved'],
  ['rnoderator', 'name-reserved'],
  ['mödérator', 'name-reserved'],
  ['The Moderator', 'name-reserved'],
  ['Site-Editor', 'name-reserved'],
  ['Official Ada', 'name-reserved'],
  ['Below the Line', 'name-reserved'],
  ['below-the-line', 'name-reserved'],
  ['Root', 'name-reserved'],
  ['Guest', 'name-reserved'],
  ['Visitor 12', 'name-reserved'],
  ['Anonymous', 'name-reserved'],
  ['[deleted]', 'name-reserved'],
]

test('a name that hides something, pretends something or is not one is refused with its reason', () => {
  for (const [name, code] of refused) assert.equal(refusedName(name), code, JSON.stringify(name))
})
