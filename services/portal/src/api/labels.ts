import { useQuery } from '@tanstack/react-query';
import { useLanguage } from '../language/language.ts';
import { credit, read, registry, rewards, standards } from './clients.ts';
import { findLabel, type Labels } from './label.ts';

const sources = {
  registry: () => read(registry.GET('/api/registry/v1/labels')),
  credit: () => read(credit.GET('/api/credit/v1/labels')),
  rewards: () => read(rewards.GET('/api/rewards/v1/labels')),
  standards: () => read(standards.GET('/api/standards/v1/labels')),
} satisfies Record<string, () => Promise<Labels>>;

/** Says in the chosen language what a service's code means; a code without a label is shown as it is, one whose label is still to come not yet. */
export function useLabels(service: keyof typeof sources): (vocabulary: string, code: string) => string {
  const { language } = useLanguage();
  const { data, isPending } = useQuery({ queryKey: ['labels', service], queryFn: sources[service], staleTime: Infinity, gcTime: Infinity });
  return (vocabulary, code) => (isPending ? '' : findLabel(data, vocabulary, code, language));
}
