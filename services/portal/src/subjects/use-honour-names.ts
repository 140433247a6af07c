import { useQuery } from '@tanstack/react-query';
import { read, registry } from '../api/clients.ts';
import { useLanguage } from '../language/language.ts';

/** Names an honour type, given its code or its Chinese name, in the chosen language; out of the catalogue, which is read once. */
export function useHonourNames(): (codeOrName: string) => string {
  const { language } = useLanguage();
  const { data = [] } = useQuery({
    queryKey: ['honour-types'],
    queryFn: async () => (await read(registry.GET('/api/registry/v1/honour-types', { params: { query: { limit: 500 } } }))).items,
    staleTime: Infinity,
  });
  return (wanted) => {
    const type = data.find(({ code, nameZh }) => code === wanted || nameZh === wanted);
    return (language === 'en' ? type?.nameEn : type?.nameZh) ?? wanted;
  };
}
