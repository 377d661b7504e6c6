import type { PageTrial, TrialSeries, Values } from '../page-data.ts'
import { all } from './elements.ts'
import { type Curve, draw, forget, lookAt } from './over-time.ts'

const PREFIX = '#trial-'

/**
 * Charts of one trial over time. Each has an address, `#trial-3`: marks of the
 * search and the list lead there, and whoever is given it.
 */
export function showTrials(trials: readonly PageTrial[]): void {
  const section = document.getElementById('memory')
  // Of nothing that could be measured there is no picture.
  if (!section) return
  const choice = document.createElement('select')
  for (const { name, number } of trials)
    choice.append(new Option(name, String(number)))
  const heading = section.querySelector('h2')!
  const offerPhases = choosePhase(heading)
  if (trials.length > 1) heading.after(choose('Trial:', choice))
  const draw = (): void => {
    const trial = trials[choice.selectedIndex]!
    offerPhases(trial)
    drawTrial(trial)
  }
  const follow = (): void => {
    const number = location.hash.startsWith(PREFIX)
      ? Number(location.hash.slice(PREFIX.length))
      : NaN
    const place = trials.findIndex((trial) => trial.number === number)
    if (place < 0) return
    choice.selectedIndex = place
    draw()
    section.scrollIntoView()
  }
  const go = (number: string): void => {
    // The address that is there already is followed by nobody.
    if (location.hash === PREFIX + number) follow()
    location.hash = PREFIX + number
  }
  choice.addEventListener('change', () => go(choice.value))
  addEventListener('hashchange', follow)
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw)
  // On paper all is light.
  matchMedia('print').addEventListener('change', draw)
  addEventListener('resize', draw)
  for (const mark of all<SVGElement>('.mark[data-trial]')) {
    const { trial } = mark.dataset
    mark.addEventListener('click', () => go(trial!))
    mark.addEventListener('keydown', (event) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      // A space would move the page on.
      event.preventDefault()
      go(trial!)
    })
  }
  draw()
  follow()
}

/** What a phase was is looked at closely; with another trial come its phases. */
function choosePhase(heading: Element): (trial: TrialSeries) => void {
  const choice = document.createElement('select')
  let phases: TrialSeries['phases'] = []
  heading.after(choose('Phase:', choice))
  choice.addEventListener('change', () =>
    lookAt(phases[choice.selectedIndex - 1])
  )
  return (trial) => {
    phases = trial.phases
    const names = ['all', ...phases.map(({ name }) => name)]
    choice.replaceChildren(...names.map((name) => new Option(name)))
  }
}

function choose(what: string, choice: HTMLSelectElement): HTMLLabelElement {
  const label = document.createElement('label')
  label.className = 'choose'
  label.append(what, choice)
  return label
}

function drawTrial(trial: TrialSeries): void {
  const { limitMib, limitMillicores, limitTexts } = trial
  forget()
  draw('memory', trial, {
    curves: stackMemory(trial),
    height: 300,
    unit: ' MiB',
    limit: [limitMib, limitTexts.memory]
  })
  const underWay = { values: trial.inFlight, colour: '--odd' }
  if (trial.inFlight.length > 0)
    draw('in-flight', trial, {
      curves: [{ label: 'requests under way', ...underWay }],
      height: 130,
      unit: ''
    })
  const { peakMillicores, meanMillicores, throttledPercent } = trial
  draw('cpu', trial, {
    curves: [
      { label: 'busiest', values: peakMillicores, colour: '--page-cache' },
      { label: 'mean', values: meanMillicores, colour: '--steady' }
    ],
    height: 240,
    unit: 'm',
    limit: [limitMillicores, limitTexts.cpu]
  })
  const held = { values: throttledPercent, colour: '--warn' }
  draw('throttling', trial, {
    curves: [{ label: 'held back by the quota', ...held }],
    height: 130,
    unit: ' %'
  })
}

/** Kinds one upon the other: each line is the sum of those below it. */
function stackMemory({ memory, lowestMib }: TrialSeries): Curve[] {
  const { anonymous, shared, kernel, pageCache } = memory
  const two = add(anonymous, shared)
  const three = add(two, kernel)
  const layer = (label: string, values: Values): Curve => ({
    label,
    values,
    colour: `--${label.replace(' ', '-')}`,
    filled: true
  })
  return [
    { ...layer('page cache', add(three, pageCache)), own: pageCache },
    { ...layer('kernel', three), own: kernel },
    { ...layer('shared', two), own: shared },
    layer('anonymous', anonymous),
    { label: 'lowest of all', values: lowestMib, colour: '--ink' }
  ]
}

function add(a: Values, b: Values): Values {
  return a.map((value, i) => (value ?? 0) + (b[i] ?? 0))
}
