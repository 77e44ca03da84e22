import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from 'playwright'
import { expect } from 'vitest'

/** What axe-core finds wrong on the page as it stands: the rule and the place of each fault. */
export async function accessibilityFaults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.target.join(' ')}`))
}

/** Nothing wrong for axe-core, and nothing wider than the screen. */
export async function expectSound(page: Page): Promise<void> {
  expect(await accessibilityFaults(page), page.url()).toEqual([])
  const isTooWide = await page.evaluate('document.documentElement.scrollWidth > innerWidth')
  expect(isTooWide, `${page.url()} is wider than the screen`).toBe(false)
}
