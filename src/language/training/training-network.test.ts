import { describe, expect, test } from 'vitest'
import { Arithmetic } from '../network/arithmetic.ts'
import { Network } from '../network/network.ts'
import { type NetworkShape, paddedColumns } from '../network/shape.ts'
import { Layers } from './layers.ts'
import { type Lesson, type Losses, lossWeights } from './lesson.ts'
import { firstFeatureRows, firstParameters } from './parameters.ts'
import { seededRandom } from './random.ts'
import { learn } from './training-network.ts'

const shape: NetworkShape = {
  ...{
    vectorWidth: 5,
    featureWidth: 6,
    width: 8,
    layers: 2,
    tagLayer: 1,
    tagHidden: 8,
    nameHidden: 8,
    arcHidden: 8,
    labelHidden: 8,
  },
  ...{ upos: 4, classes: 6, relations: 5, names: 7 },
}
const nothing = { word: 0, vector: 0, input: 0, layers: 0, hidden: 0 }

const lessons: Lesson[] = [
  {
    features: [[1, 4], [2], [3, 4, 5]],
    vectors: Int32Array.of(0, -1, 1),
    upos: Uint8Array.of(0, 1, 2),
    classes: Uint16Array.of(5, 0, 3),
    heads: Uint16Array.of(2, 0, 2),
    relations: Uint8Array.of(1, 0, 4),
    names: Uint8Array.of(1, 2, 0),
  },
  {
    features: [[-1, 5], [3]],
    vectors: Int32Array.of(1, 0),
    upos: Uint8Array.of(3, 3),
    classes: Uint16Array.of(1, 2),
    heads: Uint16Array.of(0, 1),
    relations: Uint8Array.of(0, 2),
    names: null,
  },
]

function begin() {
  const random = seededRandom(5)
  const arithmetic = new Arithmetic()
  const parameters = firstParameters(arithmetic, shape, random)
  for (const { value } of parameters.values()) {
    const view = arithmetic.view(value)
    for (let at = 0; at < view.length; at++) view[at]! += (random() - 0.5) * 0.4
  }
  const rows = firstFeatureRows(6, shape.featureWidth, random)
  const vectors = Float32Array.from({ length: 2 * shape.vectorWidth }, () => random() - 0.5)
  return {
    arithmetic,
    parameters,
    parts: { shape, rows, vectors, layers: new Layers(arithmetic, parameters), startRow: 0 },
  }
}

function weighted(losses: Losses): number {
  return (Object.keys(losses) as (keyof Losses)[]).reduce(
    (sum, kind) => sum + losses[kind] * lossWeights[kind],
    0,
  )
}

describe('a pass over two sentences', () => {
  test('finds the slope of every matrix, as small changes show it', () => {
    const { arithmetic, parameters, parts } = begin()
    learn(parts, lessons, nothing)
    const slopes = new Map(
      [...parameters].map(([name, { gradient }]) => [name, Float32Array.from(arithmetic.view(gradient))]),
    )
    const random = seededRandom(8)
    for (const [name, { value }] of parameters) {
      for (let time = 0; time < 6; time++) {
        const at = Math.floor(random() * value.rows * value.columns)
        const change = 0.0003
        const lossWith = (difference: number) => {
          arithmetic.floats[value.at + at]! += difference
          const loss = weighted(learn(parts, lessons, nothing))
          arithmetic.floats[value.at + at]! -= difference
          return loss
        }
        const slope = (lossWith(change) - lossWith(-change)) / (2 * change)
        expect(Math.abs(slopes.get(name)![at]! - slope), `${name} ${at}`).toBeLessThan(
          0.01 + Math.abs(slope) * 0.05,
        )
      }
    }
  })

  test('finds the slope of feature rows', () => {
    const { parts } = begin()
    learn(parts, lessons, nothing)
    const slopes = Float32Array.from(parts.rows.gradient)
    for (let at = 0; at < slopes.length; at += 5) {
      const lossWith = (difference: number) => {
        parts.rows.value[at]! += difference
        const loss = weighted(learn(parts, lessons, nothing))
        parts.rows.value[at]! -= difference
        return loss
      }
      const slope = (lossWith(0.01) - lossWith(-0.01)) / 0.02
      expect(Math.abs(slopes[at]! - slope), `${at}`).toBeLessThan(0.01 + Math.abs(slope) * 0.05)
    }
  })

  test('with numbers dropped is repeated by the same random numbers, and differs from one without', () => {
    const drop = { word: 0.5, vector: 0.5, input: 0.2, layers: 0.3, hidden: 0.3 }
    const lossOf = (seed: number | null) => {
      const { parts } = begin()
      parts.layers.random = seed === null ? null : seededRandom(seed)
      return weighted(learn(parts, lessons, drop))
    }
    expect(lossOf(1)).toBe(lossOf(1))
    expect(lossOf(1)).not.toBe(lossOf(null))
  })
})

test('what has been learned by heart is read back', () => {
  const { arithmetic, parameters, parts } = begin()
  for (let step = 0; step < 400; step++) {
    learn(parts, lessons, nothing)
    for (const { value, gradient } of parameters.values()) {
      for (let at = 0; at < value.rows * value.columns; at++) {
        arithmetic.floats[value.at + at]! -= 0.3 * arithmetic.floats[gradient.at + at]!
        arithmetic.floats[gradient.at + at] = 0
      }
    }
    parts.rows.gradient.fill(0)
  }
  const weights = new Map(
    [...parameters].map(([name, { value }]) => [name, Float32Array.from(arithmetic.view(value))]),
  )
  const words = lessons.flatMap(({ features, vectors }) =>
    features.map((own, at) => ({ own, vector: vectors[at]! })),
  )
  const network = new Network(
    new Arithmetic(),
    shape,
    weights,
    [[5], [0], [3], [1, 2]],
    (word, floats, at) => {
      const { own, vector } = word === null ? { own: [0], vector: -1 } : words[Number(word)]!
      for (const feature of own.filter(row => row >= 0)) {
        for (let unit = 0; unit < shape.featureWidth; unit++) {
          floats[at + paddedColumns(shape.vectorWidth) + unit]! +=
            parts.rows.value[feature * shape.featureWidth + unit]!
        }
      }
      if (vector >= 0)
        floats.set(parts.vectors.subarray(vector * shape.vectorWidth, (vector + 1) * shape.vectorWidth), at)
    },
  )
  const reading = network.read([
    ['0', '1', '2'],
    ['3', '4'],
  ])
  expect([...reading.upos]).toEqual([0, 1, 2, 3, 3])
  expect([...reading.classes]).toEqual([5, 0, 3, 1, 2])
  expect([...reading.heads]).toEqual([2, 0, 2, 0, 1])
  expect([...reading.relations]).toEqual([1, 0, 4, 0, 2])
})
