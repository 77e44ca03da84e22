import react from '@vitejs/plugin-react'
import { defineConfig } from 'vite'

const program = 'http://127.0.0.1:3000'

/** Builds the newsroom's client into dist/newsroom-app; `vite newsroom-app` serves it beside a running program. */
export default defineConfig({
  root: import.meta.dirname,
  base: '/newsroom/',
  plugins: [react()],
  // Fonts stay files: the newsroom's policy loads nothing from data addresses but images.
  build: { outDir: '../dist/newsroom-app', emptyOutDir: true, assetsInlineLimit: 0, target: 'es2022' },
  server: { proxy: { '/newsroom/api': program, '/newsroom/auth': program } },
})
