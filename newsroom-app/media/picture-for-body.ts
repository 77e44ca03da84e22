import type { Picture } from '../../src/desk/media/picture.ts'
import { plainAddressOf } from '../../src/desk/media/picture-address.ts'

/** A picture as a body has it: what is said of it in the library, in the body's language, is where one begins. */
export function pictureForBody(picture: Picture, language: string) {
  const { alt, credit, focus } = picture
  return {
    src: plainAddressOf(picture),
    alt: alt[language] ?? '',
    credit,
    focusX: focus.x,
    focusY: focus.y,
  }
}
