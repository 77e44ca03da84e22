import { roles } from '../../src/desk/people/member.ts'
import { allRights, mayDo } from '../../src/newsroom/rights.ts'
import { roleInWords } from '../shell/role-in-words.ts'
import { people } from '../words/en/people.ts'
import { sayer } from '../words/say.ts'

const say = sayer('people', people)

/** What each role may do: the very table that requests are held to. */
export function RightsTable() {
  return (
    <details>
      <summary>{say('rights.title')}</summary>
      <table className="reports">
        <thead>
          <tr>
            <th scope="col">{say('rights.right')}</th>
            {roles.map(role => (
              <th key={role} scope="col">
                {roleInWords(role)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {allRights.map(right => (
            <tr key={right}>
              <th scope="row">{say(`right.${right}`)}</th>
              {roles.map(role => (
                <td key={role}>{mayDo(role, right) ? say('rights.yes') : '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
