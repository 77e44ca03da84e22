import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { type GeoPermissibleObjects, geoEqualEarth, geoPath } from 'd3-geo'
import { feature } from 'topojson-client'

/** The figure's measures, in its own units: wide enough that its letters can be read on a telephone. */
export const mapSize = { width: 360, height: 220 } as const

/** Land around some countries, as the path of an SVG, and where the middle of each country stands on it. */
export interface LandMap {
  readonly land: string
  readonly centres: ReadonlyMap<string, { readonly x: number; readonly y: number }>
}

/** A country alone is shown with so much of the world around it, in units of the projection. */
const [closest, detailedFrom] = [900, 350]
const [mostKept, edge] = [200, 34]

const kept = new Map<string, LandMap | null>()

/**
 * The map that holds these countries (ISO 3166-1 alpha-2): Natural Earth's land without any border. Countries without a
 * known middle stand nowhere; null where none has one. The same countries give the same map, which is kept.
 */
export function landMap(codes: readonly string[]): LandMap | null {
  const key = [...new Set(codes)].sort().join(' ')
  let map = kept.get(key)
  if (map === undefined) {
    map = drawMap(key.split(' '))
    if (kept.size >= mostKept) kept.delete(kept.keys().next().value!)
    kept.set(key, map)
  }
  return map
}

function drawMap(codes: readonly string[]): LandMap | null {
  const middles = codes.flatMap(code => {
    const middle = countryMiddles().get(code)
    return middle === undefined ? [] : [{ code, middle }]
  })
  if (middles.length === 0) return null
  const { width, height } = mapSize
  const points = { type: 'MultiPoint', coordinates: middles.map(one => one.middle) } as GeoPermissibleObjects
  const projection = geoEqualEarth()
  // The middle of the map looks straight at the reader, so that no country is bent at the edge.
  const longitude = middles.reduce((sum, one) => sum + one.middle[0], 0) / middles.length
  projection.rotate([-longitude, 0]).fitExtent(
    [
      [edge, edge],
      [width - edge, height - edge],
    ],
    points,
  )
  if (!Number.isFinite(projection.scale()) || projection.scale() > closest) {
    const latitudes = middles.map(one => one.middle[1])
    const latitude = (Math.min(...latitudes) + Math.max(...latitudes)) / 2
    projection.scale(closest).translate([0, 0])
    const at = projection([longitude, latitude])!
    projection.translate([width / 2 - at[0], height / 2 - at[1]])
  }
  projection.clipExtent([
    [0, 0],
    [width, height],
  ])
  const land = geoPath(projection).digits(projection.scale() > detailedFrom ? 1 : 0)(
    landOf(projection.scale() > detailedFrom ? '50m' : '110m'),
  )
  const centres = middles.map(({ code, middle }): [string, { x: number; y: number }] => {
    const [x, y] = projection(middle)!
    return [code, { x: Math.round(x), y: Math.round(y) }]
  })
  return { land: land ?? '', centres: new Map(centres) }
}

const require = createRequire(import.meta.url)
const lands = new Map<string, GeoPermissibleObjects>()

function landOf(detail: '50m' | '110m'): GeoPermissibleObjects {
  let land = lands.get(detail)
  if (land === undefined) {
    const atlas = JSON.parse(readFileSync(require.resolve(`world-atlas/land-${detail}.json`), 'utf8'))
    land = feature(atlas, atlas.objects.land) as GeoPermissibleObjects
    lands.set(detail, land)
  }
  return land
}

let middles: ReadonlyMap<string, [number, number]> | null = null

/** Longitude and latitude of the middle of each country, from world-countries (ODbL 1.0). */
function countryMiddles(): ReadonlyMap<string, [number, number]> {
  if (middles === null) {
    const rows = JSON.parse(readFileSync(require.resolve('world-countries/countries.json'), 'utf8')) as {
      cca2: string
      latlng: [number, number]
    }[]
    middles = new Map(rows.map(({ cca2, latlng: [latitude, longitude] }) => [cca2, [longitude, latitude]]))
  }
  return middles
}
