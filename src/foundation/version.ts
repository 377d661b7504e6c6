/** package.json's; a test holds them together. */
export const VERSION = '0.1.0'

/** Where this project is, for links and for what is to be copied. */
export const REPOSITORY = 'OWNER/profile-inference'
