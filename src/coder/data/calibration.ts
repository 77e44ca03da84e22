import type { Calibration } from '../weigh-event.ts'

// Written by scripts/calibrate.ts from reports that a person has coded.
export const calibration: Calibration = [
  [0.55, 0.18],
  [0.63, 0.43],
  [0.68, 0.53],
  [0.7, 0.57],
  [0.79, 0.69],
  [0.88, 0.72],
  [0.9, 0.76],
  [0.98, 0.94],
]
