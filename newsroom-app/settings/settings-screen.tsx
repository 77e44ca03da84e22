import type { ReactNode } from 'react'
import { Link } from 'wouter'
import { type SettingsPart, settingsParts } from '../../src/desk/setting-up/settings-parts.ts'
import type { SettingsAnswer } from '../../src/newsroom/answers.ts'
import { clientPaths } from '../../src/newsroom/client-paths.ts'
import { readSettings } from '../requests/settings-api.ts'
import { useLoaded } from '../requests/use-loaded.ts'
import { Failure, Loading } from '../shell/notices.tsx'
import { Screen } from '../shell/screen.tsx'
import { useSession } from '../shell/session.ts'
import { settings as words } from '../words/en/settings.ts'
import { sayer } from '../words/say.ts'
import { AuthorFields } from './author-fields.tsx'
import { CategoryFields } from './category-fields.tsx'
import { ChangeHistory } from './change-history.tsx'
import { CountryFields } from './country-fields.tsx'
import { DeskFields } from './desk-fields.tsx'
import { LanguageFields } from './language-fields.tsx'
import { LookFields } from './look-fields.tsx'
import { MailPart } from './mail-part.tsx'
import { PartForm } from './part-form.tsx'
import { ConsentFields, FeedFields } from './small-fields.tsx'
import './settings.css'

const say = sayer('settings', words)
const shownParts = [...settingsParts, 'mail'] as const
type ShownPart = (typeof shownParts)[number]

/** What the desk decides about itself, part by part. */
export function SettingsScreen({ part: asked }: { part: string | undefined }) {
  const { result, reload, set } = useLoaded('settings', readSettings)
  const part = shownParts.find(one => one === asked) ?? 'desk'
  return (
    <Screen title={say('title')} isWide>
      <div className="settings">
        <nav className="settings-parts" aria-label={say('parts')}>
          <ul>
            {shownParts.map(one => (
              <li key={one}>
                <Link
                  href={`${clientPaths.settings}/${one}`}
                  aria-current={one === part ? 'page' : undefined}
                >
                  {say(`part.${one}`)}
                </Link>
              </li>
            ))}
          </ul>
          <p className="hint">{say('elsewhere')}</p>
        </nav>
        <div className="settings-part">
          <h2>{say(`part.${part}`)}</h2>
          {result.state === 'loading' ? <Loading what={say('loading')} /> : null}
          {result.state === 'failed' ? <Failure error={result.error} again={reload} /> : null}
          {result.state === 'ready' ? (
            <Part key={part} part={part} answer={result.value} onSaved={set} onReload={reload} />
          ) : null}
        </div>
      </div>
    </Screen>
  )
}

interface PartProps {
  part: ShownPart
  answer: SettingsAnswer
  onSaved: (answer: SettingsAnswer) => void
  onReload: () => void
}

function Part({ part, answer, onSaved, onReload }: PartProps) {
  const { showSettings } = useSession()
  if (part === 'mail') return <MailPart mail={answer.mail} />
  const given = {
    answer,
    onReload,
    onSaved: (saved: SettingsAnswer) => {
      onSaved(saved)
      showSettings(saved.settings)
    },
  }
  return (
    <>
      {formOf(part, given)}
      <ChangeHistory changes={answer.changes.filter(change => change.part === part)} />
    </>
  )
}

function formOf(part: SettingsPart, given: Omit<PartProps, 'part'>): ReactNode {
  switch (part) {
    case 'desk':
      return (
        <PartForm part="desk" {...given}>
          {fields => <DeskFields {...fields} />}
        </PartForm>
      )
    case 'languages':
      return (
        <PartForm part="languages" {...given}>
          {fields => <LanguageFields {...fields} />}
        </PartForm>
      )
    case 'formats':
      return (
        <PartForm part="formats" {...given}>
          {fields => (
            <CategoryFields
              list="formats"
              rows={fields.given.formats}
              onChange={formats => fields.put({ formats })}
              errorOf={fields.errorOf}
              empty={{ slug: '', name: {} }}
            />
          )}
        </PartForm>
      )
    case 'countries':
      return (
        <PartForm part="countries" {...given}>
          {fields => <CountryFields {...fields} />}
        </PartForm>
      )
    case 'processes':
      return (
        <PartForm part="processes" {...given}>
          {fields => (
            <CategoryFields
              list="processes"
              rows={fields.given.processes}
              onChange={processes => fields.put({ processes })}
              errorOf={fields.errorOf}
              empty={{ slug: '', name: {}, description: {} }}
            />
          )}
        </PartForm>
      )
    case 'authors':
      return (
        <PartForm part="authors" {...given}>
          {fields => <AuthorFields {...fields} />}
        </PartForm>
      )
    case 'look':
      return (
        <PartForm part="look" {...given}>
          {fields => <LookFields {...fields} />}
        </PartForm>
      )
    case 'consent':
      return (
        <PartForm part="consent" {...given}>
          {fields => <ConsentFields {...fields} />}
        </PartForm>
      )
    case 'feeds':
      return (
        <PartForm part="feeds" {...given}>
          {fields => <FeedFields {...fields} />}
        </PartForm>
      )
  }
}
