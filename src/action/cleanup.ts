/** Entry of the post step: removes what a cancelled run left behind. */
import { cleanUp, savedPlace, savedRun } from './start-run.ts'

const run = savedRun()
if (run) await cleanUp(run, savedPlace())
// An engine that hangs is not waited for.
process.exit()
