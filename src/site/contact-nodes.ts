import type { Database } from '../database/open-database.ts'
import {
  type ContactsAmong,
  type Link,
  peopleInContact,
  statesInContact,
} from '../record/dossiers/contacts-among.ts'
import { stateSlugs } from '../record/dossiers/read-dossier.ts'
import type { ActorFacts, EventFacts } from '../record/event-facts.ts'
import type { ContactNode } from './components/contact-figures.tsx'
import type { PageContext } from './page-context.ts'

/** How many stand in a matrix or a network: as many as can still be read. */
const most = 12

/** Who was in contact with whom in some events, named as the page's language does. */
export interface ContactsShown {
  readonly nodes: readonly ContactNode[]
  readonly links: readonly Link[]
}

/** The contacts of people and of states in these events, for figures and their data. */
export async function contactsShown(
  db: Database,
  events: readonly EventFacts[],
  context: Pick<PageContext, 'language' | 'nameOf'>,
): Promise<{ readonly states: ContactsShown; readonly people: ContactsShown }> {
  const states = statesInContact(events, most)
  const slugs = await stateSlugs(db, states.nodes)
  const names = new Intl.DisplayNames([context.language, 'en'], { type: 'region', fallback: 'none' })
  // The European Union has no ISO code of a country, and yet a name.
  const nameOf = (code: string) => (/^[A-Z]{2}$/.test(code) ? names.of(code) : undefined) ?? code
  return {
    states: shown(states, code => ({ id: code, name: nameOf(code), slug: slugs.get(code) ?? null })),
    people: shown(peopleInContact(events, most), actor => personNode(actor, context)),
  }
}

function personNode(actor: ActorFacts, { nameOf }: Pick<PageContext, 'nameOf'>): ContactNode {
  return { id: actor.id, name: nameOf(actor), slug: actor.slug }
}

function shown<Node>(among: ContactsAmong<Node>, nodeOf: (node: Node) => ContactNode): ContactsShown {
  return { nodes: among.nodes.map(nodeOf), links: among.links }
}
