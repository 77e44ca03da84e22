import type { ImageAttributes } from '../../src/desk/document/document.ts'
import { Field } from '../writing/field.tsx'

interface PicturePickerProps {
  readonly chosen: string
  readonly choose: (picture: Partial<ImageAttributes>) => void
}

/** Which picture: by its address in the desk's library. */
export function PicturePicker({ chosen, choose }: PicturePickerProps) {
  return (
    <Field label="Address in the library" hint="Such as /media/…">
      {given => (
        <input
          {...given}
          // biome-ignore lint/a11y/noAutofocus: somebody just asked for this form
          autoFocus
          value={chosen}
          placeholder="/media/"
          onChange={event => choose({ src: event.target.value.trim() })}
        />
      )}
    </Field>
  )
}
