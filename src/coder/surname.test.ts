import { expect, test } from 'vitest'
import { surnameOf } from './surname.ts'

test.each([
  ['Ilham Aliyev', 'aliyev'],
  ['MOTEGI Toshimitsu', 'motegi'],
  ['LI Keqiang', 'li'],
  ['OH Se-hoon', 'oh'],
  ['NGO Dinh Diem', 'ngo'],
  ['JD Vance', 'vance'],
  ['AJ Moran', 'moran'],
  ['RFK Kennedy', 'kennedy'],
])('the surname of %s is %s', (name, surname) => expect(surnameOf(name)).toBe(surname))
