import { expect, test } from 'vitest'
import { roles } from '../desk/people/member.ts'
import { allRights, mayDo, type Right } from './rights.ts'

const everybody = [...roles]
const editors = ['editor', 'chief editor', 'administrator']
const chiefs = ['chief editor', 'administrator']
const administrators = ['administrator']

/** Who may do what, spelt out: a change of the table in the program must be meant here too. */
const table: Record<Right, string[]> = {
  'read the desk': everybody,
  'write drafts': everybody,
  'pitch coverage': everybody,
  'change what is published': editors,
  'decide proposals': editors,
  'assign coverage': editors,
  'change the record': editors,
  'erase on a legal ground': ['administrator'],
  'publish and withdraw': editors,
  'add pictures': everybody,
  'remove pictures': editors,
  'read applications': editors,
  'answer applications': editors,
  'read the outbox': editors,
  'see the readers': editors,
  'change settings': chiefs,
  'manage people': administrators,
  'read the audit log': administrators,
  'manage tokens': administrators,
  'see to jobs': administrators,
}

test.each(Object.entries(table))('%s: %j', (right, able) => {
  expect(roles.filter(role => mayDo(role, right as Right))).toEqual(able)
})

test('every right stands in the table', () => {
  expect(Object.keys(table)).toEqual(allRights)
})
