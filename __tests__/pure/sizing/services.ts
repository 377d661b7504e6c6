import { BASE, type ServiceModel } from './simulated-service.ts'

/** Kinds of services that were met, or that the issue names. */
export const SERVICES: Readonly<Record<string, ServiceModel>> = {
  'scikit-learn': BASE,
  'starts in 2 s, replays in 2 s': {
    ...BASE,
    startupMs: 2000,
    costMs: 16,
    waitMs: 4
  },
  'slow start, 30 s': {
    ...BASE,
    startupMs: 30_000,
    startupCpuMs: 25_000,
    minimumMib: 900
  },
  'long replay, 60 s': { ...BASE, requests: 3000, costMs: 15, waitMs: 5 },
  'JVM, 6 × what it needs': {
    ...BASE,
    minimumMib: 133,
    seenShare: 6,
    warmShare: 1,
    blur: 0.02,
    startupMs: 2500,
    dies: { in: 'replay', at: 0.5 }
  },
  'Go, above its peak': {
    ...BASE,
    minimumMib: 30,
    seenShare: 0.85,
    blur: 0.02,
    startupMs: 300,
    startupCpuMs: 100
  },
  'row that spikes': {
    ...BASE,
    minimumMib: 300,
    dies: { in: 'replay', at: 0.37 }
  },
  'start-up spike, unseen': { ...BASE, minimumMib: 95, seenShare: 0.8 },
  'ONNX, crawls': {
    ...BASE,
    minimumMib: 86,
    seenShare: 0.7,
    warmShare: 0.73,
    crawlShare: 0.9
  },
  'mapped model, 40 % warm': {
    ...BASE,
    minimumMib: 400,
    seenShare: 0.5,
    warmShare: 0.6,
    crawlShare: 0.8
  },
  '1 GiB model, 5 s': {
    ...BASE,
    minimumMib: 1024,
    startupMs: 5000,
    costMs: 40
  },
  'burns 50 ms': {
    ...BASE,
    costMs: 50,
    waitMs: 0,
    costSpread: 0,
    requests: 60
  },
  'waits half the time': { ...BASE, costMs: 10, waitMs: 10 },
  'noisy machine': { ...BASE, noise: 0.1, blur: 0.01 }
}

/** What can be seen of a leak: it dies when the room is used up. */
export const LEAK: ServiceModel = {
  ...BASE,
  minimumMib: 60,
  leakMibPerRequest: 1,
  dies: { in: 'replay', at: 0.5 }
}
