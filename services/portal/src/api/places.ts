import { useQuery } from '@tanstack/react-query';
import { read, registry } from './clients.ts';
import { placeName, type Place } from './place.ts';

/** The cities of today, read once. */
export function useCities() {
  return useQuery({
    queryKey: ['cities'],
    queryFn: async () => (await read(registry.GET('/api/registry/v1/divisions', { params: { query: { parent: '340000', level: 'city' } } }))).items,
    staleTime: Infinity,
  });
}

/** Says where a division lies: a county or a district with its city, as addresses do. */
export function usePlaceName(): (place: Place) => string {
  const { data = [] } = useCities();
  return (place) => placeName(place, data);
}
