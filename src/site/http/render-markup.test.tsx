import type { ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { renderMarkup } from './render-markup.ts'

function Both({ name, children }: { readonly name: string; readonly children?: ReactNode }) {
  return (
    <p title={name}>
      {children}
      {[1, 2].map(one => (
        <b key={one}>{one}</b>
      ))}
    </p>
  )
}

test.each<[string, ReactNode]>([
  ['nothing', null],
  ['words with signs', `<b> & "quoted" it's`],
  ['numbers and what is left out', [0, 1.5, false, true, undefined, null, '']],
  [
    'an element in another',
    <Both key="a" name={'<"&\'>'}>
      {'a & b'}
    </Both>,
  ],
  [
    'fragments',
    <div key="a">
      <>
        a<>b</>
      </>
      {'c'}
    </div>,
  ],
  [
    'elements without an end',
    [<br key="a" />, <hr key="b" />, <img key="c" src="/a.png" alt="" loading="lazy" />],
  ],
  [
    'a form',
    <form key="a" noValidate encType="multipart/form-data" action="/a?b=1&c=2">
      <label htmlFor="x">x</label>
      <input
        id="x"
        type="text"
        name="x"
        defaultValue={'a "b"'}
        required
        disabled={false}
        autoComplete="name"
      />
      <input type="checkbox" defaultChecked readOnly />
      <textarea name="t" rows={3} defaultValue={'\n<line>'} />
      <select name="s" defaultValue="2">
        <option value="1">one</option>
        <option value="2">two</option>
        <option>3</option>
      </select>
      <button type="submit" tabIndex={-1} aria-hidden={false} data-one={true}>
        go
      </button>
    </form>,
  ],
  ['what begins with a line end', <pre key="a">{'\n\nwords'}</pre>],
  ['hidden words', <span key="a" hidden title="x" lang={undefined} className="a b" />],
  [
    'a drawing',
    <svg key="a" viewBox="0 0 1 1" role="img" aria-hidden="true">
      <path d="M0 0" strokeWidth={2} fillOpacity="0.5" strokeLinecap="round" />
      <text textAnchor="middle" textLength={3} fontSize={12}>
        {'a<b'}
      </text>
    </svg>,
  ],
  [
    'a time',
    <time key="a" dateTime="2020-08-26">
      26
    </time>,
  ],
])('is what React writes: %s', (_what, node) => {
  expect(sorted(renderMarkup(node))).toBe(sorted(renderToStaticMarkup(node)))
})

/** The same with each tag's attributes in one order and small letters: neither means anything in HTML. */
function sorted(markup: string): string {
  return markup.replace(/<[a-z]+((?: [\w-]+="[^"]*")+)/gi, (all, attributes: string) => {
    const each = [...attributes.matchAll(/ ([\w-]+)(="[^"]*")/g)].map(
      one => ` ${one[1]!.toLowerCase()}${one[2]}`,
    )
    return all.slice(0, all.length - attributes.length) + each.sort().join('')
  })
}

test.each<[string, ReactNode, string]>([
  ['a script', <button key="a" type="button" onClick={() => {}} />, 'runs no script'],
  ['an object as an attribute', <p key="a" style={{ color: 'red' }} />, 'cannot write style'],
  ['an object', { a: 1 } as unknown as ReactNode, 'cannot show'],
])('refuses %s, and does not leave it out', (_what, node, words) => {
  expect(() => renderMarkup(node)).toThrow(words)
})
