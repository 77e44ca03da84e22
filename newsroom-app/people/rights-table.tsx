import { roles } from '../../src/desk/people/member.ts'
import { allRights, mayDo } from '../../src/newsroom/rights.ts'

/** What each role may do: the very table that requests are held to. */
export function RightsTable() {
  return (
    <details>
      <summary>What each role may do</summary>
      <table className="reports">
        <thead>
          <tr>
            <th scope="col">Right</th>
            {roles.map(role => (
              <th key={role} scope="col">
                {role}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {allRights.map(right => (
            <tr key={right}>
              <th scope="row">{right}</th>
              {roles.map(role => (
                <td key={role}>{mayDo(role, right) ? 'yes' : '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  )
}
