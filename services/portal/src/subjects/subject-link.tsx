import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { read, registry } from '../api/clients.ts';

/** Somebody of whom only the id is at hand, by name; until that is known, or where it cannot be, a link all the same. */
export function SubjectLink({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data } = useQuery({
    queryKey: ['subject', id],
    queryFn: () => read(registry.GET('/api/registry/v1/subjects/{id}', { params: { path: { id } } })),
  });
  return (
    <Link to={`/subjects/${encodeURIComponent(id)}`} lang={data && 'zh-CN'}>
      {data?.name ?? t('say.open')}
    </Link>
  );
}
