/** What is done by force, by the lemma of its noun. */
export function isViolence(lemma: string): boolean {
  return violence.test(lemma)
}

const violence =
  /^(coup|putsch|attack|strike|airstrike|bombing|shelling|raid|ambush|assault|shooting|blast|explosion|killing|murder|massacre|assassination|abduction|kidnapping|invasion|incursion|offensive|crackdown|attempt|takeover|siege)$/
