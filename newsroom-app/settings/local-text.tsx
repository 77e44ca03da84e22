import { useSession } from '../shell/session.ts'
import { languageInWords } from '../shell/words.ts'
import { Field } from '../writing/field.tsx'

type LocalText = Readonly<Record<string, string>>

/** One text in each of the desk's languages. */
export function LocalTextFields({
  label,
  value,
  onChange,
  errorOf,
  hint,
  rows = 1,
  longest,
}: {
  /** The label of the field for a language's name. */
  label: (language: string) => string
  value: LocalText
  onChange: (value: Record<string, string>) => void
  errorOf: (language: string) => string | null
  hint?: string
  rows?: number
  longest: number
}) {
  const { settings } = useSession()
  return (
    <div className="in-languages">
      {settings.languages.map((language, index) => (
        <Field
          key={language}
          label={label(languageInWords(language))}
          error={errorOf(language)}
          {...(hint !== undefined && index === 0 ? { hint } : {})}
        >
          {field => {
            const given = {
              ...field,
              lang: language,
              maxLength: longest,
              value: value[language] ?? '',
              onChange: (event: { target: { value: string } }) =>
                onChange({ ...value, [language]: event.target.value }),
            }
            return rows === 1 ? <input {...given} /> : <textarea rows={rows} {...given} />
          }}
        </Field>
      ))}
    </div>
  )
}
