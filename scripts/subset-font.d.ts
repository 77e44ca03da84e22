declare module 'subset-font' {
  /** The part of subset-font that build-fonts.ts uses. */
  export default function subsetFont(
    font: Buffer,
    text: string,
    options: {
      targetFormat: 'woff2' | 'truetype'
      variationAxes: Readonly<Record<string, number | { readonly min: number; readonly max: number }>>
      noLayoutClosure: boolean
    },
  ): Promise<Buffer>
}
