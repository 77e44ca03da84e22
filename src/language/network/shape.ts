/** The sizes of a network. Columns of every matrix are multiples of eight (see `paddedColumns`). */
export interface NetworkShape {
  /** Numbers of a word's vector from unlabelled text, and of the sum of its learned features. */
  readonly vectorWidth: number
  readonly featureWidth: number
  /** Units of one direction of a recurrent layer; between layers a word is twice as many numbers. */
  readonly width: number
  readonly layers: number
  /** After how many layers the tags are read. */
  readonly tagLayer: number
  readonly tagHidden: number
  readonly nameHidden: number
  readonly arcHidden: number
  readonly labelHidden: number
  /** Counts of classes: universal tags, tags with features, relations, name classes. */
  readonly upos: number
  readonly classes: number
  readonly relations: number
  readonly names: number
}

export function paddedColumns(count: number): number {
  return (count + 7) & ~7
}

/** Numbers of a word before the first layer. */
export function inputWidth(shape: NetworkShape): number {
  return paddedColumns(shape.vectorWidth) + paddedColumns(shape.featureWidth)
}

/** Signed distances between a word and its head, in steps that widen. */
const steps = [1, 2, 3, 4, 6, 9, 14, 24]
export const distanceColumns = paddedColumns(2 * (steps.length + 1))
const stepOf = Uint8Array.from({ length: 26 }, (_, distance) => {
  const step = steps.findIndex(limit => distance <= limit)
  return step < 0 ? steps.length : step
})

/** The column for a head `distance` words to the right (negative: to the left) of its dependant. */
export function distanceColumn(distance: number): number {
  return distance < 0 ? stepOf[Math.min(-distance, 25)]! : stepOf[Math.min(distance, 25)]! + steps.length + 1
}

/** Every weight matrix: name, rows and columns, in the order of the model file. */
export function weightShapes(
  shape: NetworkShape,
): readonly (readonly [name: string, rows: number, columns: number])[] {
  const { width, layers, tagHidden, nameHidden, arcHidden, labelHidden } = shape
  const recurrent = Array.from({ length: layers }, (_, layer): (readonly [string, number, number])[] => [
    [`layer${layer}.weights`, (layer === 0 ? 3 : 1) * 2 * width, 6 * width],
    [`layer${layer}.bias`, 1, 6 * width],
    [`layer${layer}.cell`, 2, 2 * width],
  ])
  return [
    ['input.weights', inputWidth(shape), 2 * width],
    ['input.bias', 1, 2 * width],
    ...recurrent.flat(),
    ['tag.hidden', 2 * width, tagHidden],
    ['tag.hiddenBias', 1, tagHidden],
    ['upos.out', tagHidden, paddedColumns(shape.upos)],
    ['upos.outBias', 1, paddedColumns(shape.upos)],
    ['class.out', tagHidden, paddedColumns(shape.classes)],
    ['class.outBias', 1, paddedColumns(shape.classes)],
    ['name.hidden', 2 * width, nameHidden],
    ['name.hiddenBias', 1, nameHidden],
    ['name.out', nameHidden, paddedColumns(shape.names)],
    ['name.outBias', 1, paddedColumns(shape.names)],
    ['parse.hidden', 2 * width, 2 * arcHidden + 2 * labelHidden],
    ['parse.hiddenBias', 1, 2 * arcHidden + 2 * labelHidden],
    ['arc.weights', arcHidden, arcHidden],
    ['arc.bias', 1, arcHidden],
    ['arc.distance', arcHidden, distanceColumns],
    ['relation.out', 2 * labelHidden, paddedColumns(shape.relations)],
    ['relation.outBias', 1, paddedColumns(shape.relations)],
  ]
}
