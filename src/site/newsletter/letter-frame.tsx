import type { CSSProperties, ReactNode } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'

// Mail programs know little of style sheets: each element carries its own. The colours are named nowhere but for links and
// lines, so that a program in dark mode turns the rest around by itself; no red stands out enough on white and on black.
export const link: CSSProperties = { color: '#a8475a' }
const dark =
  '@media (prefers-color-scheme: dark) { .accent { color: #e8929f !important; border-color: #e8929f !important } }'
/** The class of what is in the desk's colour, and has another on black. */
export const accent = 'accent'
const serif = "Georgia, 'Noto Serif', 'Times New Roman', serif"
const small: CSSProperties = { fontSize: '14px', lineHeight: 1.5 }

/** A letter's HTML: the desk's name, what the letter says, and small print. No picture, no script, nothing from elsewhere. */
export function letterHtml({
  language,
  title,
  desk,
  home,
  children,
  smallPrint,
}: {
  readonly language: string
  readonly title: string
  readonly desk: string
  readonly home: string
  readonly children: ReactNode
  readonly smallPrint: ReactNode
}): string {
  return `<!doctype html>${renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <title>{title}</title>
        <style>{dark}</style>
      </head>
      <body style={{ margin: 0, padding: '24px 16px', fontFamily: serif, fontSize: '17px', lineHeight: 1.5 }}>
        <div style={{ maxWidth: '600px', margin: '0 auto' }}>
          <p
            style={{
              margin: '0 0 24px',
              padding: '0 0 12px',
              borderBottom: '3px double #a8475a',
              fontSize: '26px',
              fontWeight: 'bold',
            }}
          >
            <a href={home} style={{ color: 'inherit', textDecoration: 'none' }}>
              {desk}
            </a>
          </p>
          {children}
          <div style={{ ...small, marginTop: '32px', paddingTop: '12px', borderTop: '1px solid #999' }}>
            {smallPrint}
          </div>
        </div>
      </body>
    </html>,
  )}`
}
