import { expect, test } from 'vitest'
import { slugLikeness } from './slug-likeness.ts'

test.each([
  ['azerbaijani-fm-in-moscow', 'azerbaijani-fm-in-moscow'],
  ['azerbaijani-fm-in-moskow', 'azerbaijani-fm-in-moscow'],
  ['azerbaijan-fm-in-moscow', 'azerbaijani-fm-in-moscow'],
  ['azerbaijani-fm-in-mos', 'azerbaijani-fm-in-moscow'],
  ['sergei-lavrov', 'sergey-lavrov'],
  ['lavrov', 'sergey-lavrov'],
  ['lavrow', 'sergey-lavrov'],
  ['lavrov-sergey', 'sergey-lavrov'],
  ['georiga', 'georgia'],
])('%s is like %s', (a, b) => {
  expect(slugLikeness(a, b)).toBeGreaterThanOrEqual(0.4)
})

test.each([
  ['azerbaijani-fm-in-moscow', 'georgian-dream-wins'],
  ['in', 'azerbaijani-fm-in-moscow'],
  ['weather', 'sergey-lavrov'],
  ['', 'sergey-lavrov'],
  ['moskva', 'azerbaijani-fm-in-tbilisi'],
  ['wp-login', 'sergey-lavrov'],
])('%s is not like %s', (a, b) => {
  expect(slugLikeness(a, b)).toBeLessThan(0.4)
})
