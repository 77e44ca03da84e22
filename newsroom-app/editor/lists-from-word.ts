interface WordItem {
  readonly paragraph: HTMLElement
  readonly level: number
  readonly isOrdered: boolean
}

/** Word writes list items as paragraphs with a sign in front: neighbours become lists, one within the other by level. */
export function listsFromWord(body: HTMLElement): void {
  const paragraphs = [...body.querySelectorAll<HTMLElement>('[data-style*="mso-list"]')].filter(one =>
    /^(P|H[1-6]|DIV)$/.test(one.tagName),
  )
  let open: { list: HTMLElement; level: number }[] = []
  let last: Element | null = null
  for (const { paragraph, level, isOrdered } of paragraphs.flatMap(itemOf)) {
    // Something else between them: another list.
    if (last === null || nextBeside(last) !== paragraph) open = []
    while (open.length > 0 && open.at(-1)!.level > level) open.pop()
    const list = open.at(-1)
    const isSame = list?.level === level && (list.list.tagName === 'OL') === isOrdered
    const place = isSame ? list : openList(paragraph, level, isOrdered, open)
    const item = body.ownerDocument.createElement('li')
    const words = body.ownerDocument.createElement('p')
    words.append(...paragraph.childNodes)
    item.append(words)
    place.list.append(item)
    last = open[0]!.list
    paragraph.remove()
  }
}

/** "mso-list:l0 level2 lfo1": the second level; the sign in front stands in a part that is marked to be ignored. */
function itemOf(paragraph: HTMLElement): WordItem[] {
  const style = paragraph.dataset.style ?? ''
  const level = /mso-list:[^;]*level(\d+)/i.exec(style)?.[1]
  const signs = [...paragraph.querySelectorAll<HTMLElement>('[data-style*="mso-list"]')].filter(one =>
    /mso-list:\s*Ignore/i.test(one.dataset.style ?? ''),
  )
  if (level === undefined) return []
  const sign = (signs[0]?.textContent ?? '').trim()
  for (const one of signs) one.remove()
  return [{ paragraph, level: Number(level), isOrdered: /^\(?[\da-z]{1,4}[.)]/i.test(sign) && sign !== 'o' }]
}

function openList(
  before: HTMLElement,
  level: number,
  isOrdered: boolean,
  open: { list: HTMLElement; level: number }[],
): { list: HTMLElement; level: number } {
  const list = before.ownerDocument.createElement(isOrdered ? 'ol' : 'ul')
  if (open.at(-1)?.level === level) open.pop()
  const outer = open.at(-1)?.list.lastElementChild
  if (outer == null) before.before(list)
  else outer.append(list)
  const opened = { list, level }
  open.push(opened)
  return opened
}

function nextBeside(element: Element): Element | null {
  return element.nextElementSibling
}
