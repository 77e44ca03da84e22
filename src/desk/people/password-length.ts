/** Passwords are bounded, since a hash is made of all that is sent. */
export const passwordLength = { min: 12, max: 200 } as const
