import { expect, test } from 'vitest'
import { readModelSettings } from './model-settings.ts'

const url = 'http://localhost:11434/v1'

test('no model is asked unless one is named', () => {
  expect(readModelSettings({ PATH: '/bin' })).toBe(null)
  expect(readModelSettings({ READOUT_MODEL_URL: '', READOUT_MODEL_NAME: '' })).toBe(null)
})

test('a model has an address, a name, a key and its time', () => {
  expect(readModelSettings({ READOUT_MODEL_URL: `${url}/`, READOUT_MODEL_NAME: 'qwen3' })).toEqual({
    ...{ url, name: 'qwen3', key: null, timeoutSeconds: 60 },
  })
})

test.each([
  [{ READOUT_MODEL_URL: url }, /together/],
  [{ READOUT_MODEL_NAME: 'qwen3' }, /together/],
  [{ READOUT_MODEL_URL: 'file:///etc/passwd', READOUT_MODEL_NAME: 'x' }, /READOUT_MODEL_URL must be an http/],
  [{ READOUT_MODEL_URL: url, READOUT_MODEL_NAME: 'x', READOUT_MODEL_TIMEOUT: '0' }, /from 1 to 600/],
])('%j is refused', (environment, message) => {
  expect(() => readModelSettings(environment)).toThrow(
    expect.objectContaining({ code: 'setting-wrong', message: expect.stringMatching(message) }),
  )
})
