import type { Browser, Page } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../src/database/open-database.ts'
import { addMember } from '../../src/desk/people/add-member.ts'
import { createSignIn } from '../../src/desk/people/sign-in.ts'
import type { ActorEntryAnswer, EventEntryAnswer, EventsAnswer } from '../../src/newsroom/answers.ts'
import { startBrowser } from '../setup/browser.ts'
import { type RunningServer, startServer } from '../setup/running-server.ts'
import { expectSound } from './look.ts'
import { signedIn } from './write.ts'

const colleague = {
  name: 'Nino Colleague',
  email: 'nino@readout.example',
  password: 'a second pair of eyes',
  role: 'editor',
} as const

let browser: Browser
let server: RunningServer
beforeAll(async () => {
  browser = await startBrowser()
  server = await startServer()
  const database = await openDatabase({ url: null, dataFolder: server.dataFolder })
  const signIn = createSignIn({ pool: database.pool, publicUrl: server.url, secret: 'a secret of this test' })
  await addMember(signIn, colleague, database.db)
  await database.close()
})
afterAll(async () => {
  await browser?.close()
  await server?.stop()
})

const phone = { width: 390, height: 844 }

/** What the newsroom answers to a screen's question. */
async function answered<Answer>(page: Page, path: string): Promise<Answer> {
  return (await (await page.request.get(`${server.url}/newsroom/api${path}`)).json()) as Answer
}

/** Undoes a splitting on the page of what was split off, and is led back to what it is part of again. */
async function undoSplit(page: Page, from: string): Promise<void> {
  const changes = page.locator('.changes')
  await changes.getByRole('button', { name: 'Undo', exact: true }).first().click()
  await changes.getByLabel('Why, for the history').fill('One after all.')
  await changes.getByRole('button', { name: 'Undo it' }).click()
  await page.waitForURL(url => url.pathname.endsWith(from))
  await page
    .getByText(/· undone/)
    .first()
    .waitFor()
}

test('an editor narrows the record down, compares two events, merges them with a reason and undoes it', async () => {
  const { context, page } = await signedIn(browser, server)
  await page.getByRole('link', { name: 'Record' }).click()
  await page.getByRole('heading', { name: 'Events of the record' }).waitFor()
  await expectSound(page)
  await page.getByLabel('Type').selectOption('call')
  await expect
    .poll(() => page.locator('tbody th').allTextContents())
    .toSatisfy((rows: string[]) => rows.length > 1 && rows.every(row => row.startsWith('Call')))
  expect(page.url()).toContain('type=call')
  await page.getByLabel('Words').fill('no event has these words together')
  await page.getByText('No event of the record is like that.').waitFor()
  await page.getByRole('button', { name: 'Show all' }).click()
  await page.getByRole('combobox', { name: 'Actor' }).fill('лавров')
  await page.getByRole('option', { name: /Sergey Lavrov/ }).click()
  await expect
    .poll(() => page.locator('tbody th').allTextContents())
    .toSatisfy((rows: string[]) => rows.length > 1 && rows.every(row => row.includes('Lavrov')))

  const ticks = page.getByRole('checkbox')
  await ticks.nth(0).check()
  await ticks.nth(1).check()
  await page.getByRole('link', { name: 'Compare and merge these two' }).click()
  await page.getByRole('region', { name: 'What it would be' }).waitFor()
  await page.getByText('Look twice:').waitFor()
  await expectSound(page)
  await page.getByLabel('Why, for the history').fill('One visit, told of twice.')
  await page.getByRole('button', { name: 'Merge them' }).click()
  await page.getByText(/Merged an event:/).waitFor()
  await expectSound(page)
  await page.getByRole('button', { name: 'Undo', exact: true }).click()
  const reasons = page.getByLabel('Why, for the history')
  await reasons.last().fill('Two after all.')
  await page.getByRole('button', { name: 'Undo it' }).click()
  await page.getByText(/· undone/).waitFor()
  await page.getByRole('link', { name: 'Changes' }).click()
  await page.getByText(/Undid a change of an event:/).waitFor()
  await page.setViewportSize(phone)
  await expectSound(page)
  await context.close()
})

test('what one report tells of another event is split off after a look at both, and the splitting is undone', async () => {
  const { context, page } = await signedIn(browser, server)
  const { events } = await answered<EventsAnswer>(page, '/record/events')
  let told: EventEntryAnswer | null = null
  for (const { id } of events) {
    const entry = await answered<EventEntryAnswer>(page, `/record/events/${id}`)
    if (entry.accounts.length > 1) told = entry
    if (told !== null) break
  }
  await page.goto(`${server.url}/newsroom/record/events/${told!.event.id}`)
  const accounts = page.getByRole('region', { name: 'What reports say' })
  await accounts.getByRole('button', { name: 'See both events' }).and(page.locator(':disabled')).waitFor()
  await accounts.getByRole('checkbox').first().check()
  await accounts.getByRole('button', { name: 'See both events' }).click()
  await page.getByRole('region', { name: 'This one stays' }).waitFor()
  await page.getByRole('region', { name: 'This becomes an event of its own' }).waitFor()
  await expectSound(page)
  await page.setViewportSize(phone)
  await expectSound(page)
  await page.getByLabel('Why, for the history').first().fill('Two visits in one week.')
  await page.getByRole('button', { name: 'Split them' }).click()
  await page.waitForURL(url => !url.pathname.endsWith(told!.event.id))
  const split = page.url().split('/').at(-1)!
  await page.getByText(/^Split an event:/).waitFor()
  expect((await answered<EventEntryAnswer>(page, `/record/events/${split}`)).accounts).toHaveLength(1)
  await undoSplit(page, told!.event.id)
  const again = await answered<EventEntryAnswer>(page, `/record/events/${told!.event.id}`)
  expect(again.accounts).toHaveLength(told!.accounts.length)
  await context.close()
})

test('an actor who is two is split by what is ticked, with the outcome in words, and made one again', async () => {
  const { context, page } = await signedIn(browser, server)
  await page.goto(`${server.url}/newsroom/record/actors?words=lavrov`)
  await page.getByRole('link', { name: 'Sergey Lavrov' }).click()
  await page.getByRole('heading', { name: 'What the desk knows' }).waitFor()
  const id = page.url().split('/').at(-1)!
  const before = await answered<ActorEntryAnswer>(page, `/record/actors/${id}`)
  await page.getByText('Split off what is not Sergey Lavrov’s').click()
  const form = page.getByRole('region', { name: 'Are they two?' })
  await form.getByText('Name the other one, and tick at least one event or statement.').waitFor()
  await form.getByLabel('Name of the other one').fill('Another Lavrov')
  const events = form.getByRole('group', { name: 'Events that are the other one’s' })
  await events.getByRole('checkbox').nth(0).check()
  await events.getByRole('checkbox').nth(1).check()
  await form
    .getByRole('status')
    .getByText(/Another Lavrov/)
    .waitFor()
  await expectSound(page)
  await form.getByLabel('Why, for the history').fill('Two people of one name.')
  await form.getByRole('button', { name: 'Split them' }).click()
  await page.getByRole('heading', { name: 'Another Lavrov', level: 1 }).waitFor()
  await expectSound(page)
  const other = page.url().split('/').at(-1)!
  expect((await answered<ActorEntryAnswer>(page, `/record/actors/${other}`)).events).toHaveLength(2)
  await undoSplit(page, id)
  const again = await answered<ActorEntryAnswer>(page, `/record/actors/${id}`)
  expect(again.events).toHaveLength(before.events.length)
  await context.close()
})

test('a second editor reads again what was decided, unseen, and the screen says how far both agree', async () => {
  const { context, page } = await signedIn(browser, server, colleague)
  await page.goto(`${server.url}/newsroom/record/readings`)
  await page.getByRole('button', { name: 'Read a proposal again' }).click()
  const reading = page.locator('.second-reading')
  await reading.getByText('The whole report').waitFor()
  expect(await reading.textContent()).not.toMatch(/accepted by|corrected by|rejected by/)
  await expectSound(page)
  const first = await reading.getByRole('heading').textContent()
  await page.keyboard.press('a')
  const table = page.getByRole('table')
  await table.getByRole('row', { name: /^Kept or rejected once \d+ % the same/ }).waitFor()
  await expect.poll(() => reading.getByRole('heading').textContent()).not.toBe(first)
  await page.keyboard.press('r')
  await page.getByRole('button', { name: 'Not worth recording.' }).click()
  await table.getByRole('row', { name: /^Kept or rejected 2 times \d+ % the same/ }).waitFor()
  await page
    .getByRole('region', { name: 'Where they differ' })
    .getByText(/for Nino Colleague/)
    .first()
    .waitFor()
  await expectSound(page)
  await page.setViewportSize(phone)
  await expectSound(page)
  await context.close()
})

test('an editor gives an actor a spelling, a Wikidata item and the time of an office; a wrong item is told', async () => {
  const { context, page } = await signedIn(browser, server, undefined, phone)
  await page.goto(`${server.url}/newsroom/record/actors?words=bayramov`)
  await page.getByRole('link', { name: 'Jeyhun Bayramov' }).click()
  await page.getByRole('heading', { name: 'What the desk knows' }).waitFor()
  await expectSound(page)
  await page.getByLabel('Another spelling, in any script').fill('ჯეიჰუნ ბაირამოვი')
  await page.keyboard.press('Enter')
  await page.getByText('Georgian').waitFor()
  await page.getByLabel('Wikidata').fill('Azerbaijan')
  await page.getByRole('button', { name: 'Give its time' }).click()
  await page.getByLabel('From').fill('2020-07-16')
  await page.getByLabel('Why, for the history').first().fill('From the ministry’s page.')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByLabel('Wikidata').and(page.locator(':invalid')).waitFor()
  await page.getByLabel('Wikidata').fill('Q97443110')
  await page.getByRole('button', { name: 'Save' }).click()
  await page.getByText('The record has it.').waitFor()
  await expectSound(page)
  await page.getByText(/lines, the newest first/).click()
  await page.getByText('Minister of Foreign Affairs, 16 July 2020 – today').waitFor()
  await page.goto(`${server.url}/actors/jeyhun-bayramov`)
  expect(await page.textContent('body')).toContain('ჯეიჰუნ ბაირამოვი')
  await context.close()
})

test('what waits in all reports is decided by keys, the least sure first', async () => {
  const { context, page } = await signedIn(browser, server)
  await page.goto(`${server.url}/newsroom/record/proposals`)
  const left = page.getByText(/proposals are left/)
  const count = async () => Number(/\d+/.exec((await left.textContent()) ?? '')![0])
  await left.waitFor()
  const before = await count()
  await expectSound(page)
  const selected = page.locator('[data-proposal].selected')
  const first = await selected.getAttribute('data-proposal')
  await page.keyboard.press('j')
  await page.keyboard.press('k')
  expect(await selected.getAttribute('data-proposal')).toBe(first)
  await page.keyboard.press('r')
  await page.getByRole('button', { name: 'Not worth recording.' }).click()
  await expect.poll(count).toBe(before - 1)
  expect(await selected.getAttribute('data-proposal')).not.toBe(first)
  await page.keyboard.press('a')
  await expect.poll(count).toBe(before - 2)
  await page.locator(`[data-proposal="${first}"] .proposal-title`).click()
  await page.keyboard.press('u')
  await expect.poll(count).toBe(before - 1)
  await context.close()
})

test('everything is found by Ctrl and K, and a question mark tells what a screen is for', async () => {
  const { context, page } = await signedIn(browser, server)
  await page.keyboard.press('Control+k')
  const field = page.getByRole('combobox', { name: /Find a screen/ })
  await field.fill('bayram')
  await page.getByRole('option', { name: /^Jeyhun Bayramov/ }).waitFor()
  await expectSound(page)
  await field.fill('zzzz')
  await page.getByText('Nothing is called “zzzz”').waitFor()
  await field.fill('bayram')
  const actor = page.getByRole('option', { name: /^Jeyhun Bayramov/ })
  await actor.waitFor()
  for (let step = 0; (await actor.getAttribute('aria-selected')) !== 'true' && step < 20; step++)
    await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Jeyhun Bayramov', level: 1 }).waitFor()
  await page.keyboard.press('?')
  await page.getByRole('dialog', { name: 'Help: Record room' }).waitFor()
  await expectSound(page)
  await page.keyboard.press('Escape')
  await page.keyboard.press('Control+k')
  await page.keyboard.type('board')
  await page.keyboard.press('Enter')
  await page.getByRole('heading', { name: 'Board', level: 1 }).waitFor()
  await context.close()
})

test('an overdue event is a prompt; one button makes a plan of it, and it is prompted no more', async () => {
  const { context, page } = await signedIn(browser, server)
  await page.goto(`${server.url}/newsroom/board`)
  const prompts = page.locator('.prompts li')
  await prompts.first().waitFor()
  const count = await prompts.count()
  const title = await prompts.first().getByRole('link').textContent()
  await prompts.first().getByRole('button', { name: 'Follow up' }).click()
  const pitched = page.getByRole('region', { name: /^pitched/ })
  await pitched.getByRole('link', { name: title! }).waitFor()
  await expect.poll(() => prompts.count()).toBe(count - 1)
  await expectSound(page)
  await pitched.getByRole('link', { name: title! }).click()
  await page.getByText('did it take place?').waitFor()
  await page.getByRole('link', { name: 'The event in the record' }).waitFor()
  await expectSound(page)
  await context.close()
})
