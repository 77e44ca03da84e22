import type { PartValues, SettingsPart } from '../../src/desk/setting-up/settings-parts.ts'
import type { SettingsAnswer } from '../../src/newsroom/answers.ts'
import { ask } from './ask.ts'

export const readSettings = () => ask<SettingsAnswer>('GET', '/settings')
export const saveSettings = <Part extends SettingsPart>(
  part: Part,
  versionSeen: number,
  values: PartValues<Part>,
) => ask<SettingsAnswer>('PUT', `/settings/${part}`, { versionSeen, values })
export const sendTestLetter = () => ask<SettingsAnswer>('POST', '/settings/mail/test', {})
