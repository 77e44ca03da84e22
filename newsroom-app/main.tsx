import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { Newsroom } from './shell/newsroom.tsx'
import './styles/tokens.css'
import './styles/base.css'
import './styles/controls.css'
import './styles/shell.css'
import './styles/desk.css'
import './styles/preview.css'
import './styles/writing.css'
import './styles/review.css'
import './styles/applications.css'
import './styles/readers.css'
import './styles/people.css'
import './styles/board.css'

createRoot(document.getElementById('newsroom')!).render(
  <StrictMode>
    <Newsroom />
  </StrictMode>,
)
