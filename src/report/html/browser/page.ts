/**
 * The page's script: what a reader can do beyond reading. script/page packs it
 * with uPlot into assets.json; it asks nobody for anything.
 */
import type { PageData } from '../page-data.ts'
import { all } from './elements.ts'
import { offerCopy, offerSorting } from './offer.ts'
import { showTips } from './tips.ts'
import { showTrials } from './trials.ts'

const data: PageData = JSON.parse(
  document.getElementById('data')!.textContent ?? '{}'
)

for (const button of all<HTMLButtonElement>('.copy')) offerCopy(button)
for (const table of all<HTMLTableElement>('table.sortable')) offerSorting(table)
for (const hint of all<HTMLElement>('.hint')) hint.hidden = false
showTips()
if (data.trials.length > 0) showTrials(data.trials)
