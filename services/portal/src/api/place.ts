export interface Place {
  readonly code: string;
  readonly name?: string | null | undefined;
}

/** A county or district with its city, `合肥市蜀山区`; without the city where that is not known, and a code where there is no name. */
export function placeName({ code, name }: Place, cities: readonly Place[]): string {
  const city = cities.find((each) => each.code !== code && each.code.slice(0, 4) === code.slice(0, 4));
  return name ? `${city?.name ?? ''}${name}` : code;
}
