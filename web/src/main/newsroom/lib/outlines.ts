/** The countries' outlines (Natural Earth, 1:110 million), fetched once and only by a page with a map. */
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import type { Feature } from 'geojson';
import address from 'world-atlas/countries-110m.json?url';

let fetched: Promise<Feature[]> | null = null;

export function outlines(): Promise<Feature[]> {
  fetched ??= fetch(address)
    .then((response) => response.json() as Promise<Topology<{ countries: GeometryCollection }>>)
    .then((world) => feature(world, world.objects.countries).features)
    .catch(() => {
      // A map without outlines still shows where places lie to each other; the next page tries again.
      fetched = null;
      return [];
    });
  return fetched;
}
