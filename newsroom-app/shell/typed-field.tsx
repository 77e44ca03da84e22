import { useEffect, useState } from 'react'

interface TypedFieldProps {
  readonly label: string
  readonly value: string
  readonly change: (value: string) => void
  readonly type?: 'search' | 'text'
  readonly placeholder?: string
}

/** A text to look for: asked a moment after the last key, and at once by Enter. */
export function TypedField({ label, value, change, type = 'text', placeholder }: TypedFieldProps) {
  const [typed, setTyped] = useState(value)
  useEffect(() => setTyped(value), [value])
  useEffect(() => {
    if (typed === value) return
    const timer = setTimeout(() => change(typed), 300)
    return () => clearTimeout(timer)
  }, [typed, value, change])
  return (
    <label>
      {label}
      <input
        type={type}
        maxLength={200}
        placeholder={placeholder}
        value={typed}
        onChange={event => setTyped(event.target.value)}
        onKeyDown={event => {
          if (event.key === 'Enter') change(typed)
        }}
      />
    </label>
  )
}
