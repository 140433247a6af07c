import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { read, registry } from '../api/clients.ts';
import { usePlaceName } from '../api/places.ts';
import { Loading } from '../feedback/loading.tsx';
import { Nothing } from '../feedback/nothing.tsx';
import { ProblemAlert } from '../feedback/problem-alert.tsx';
import { useLanguage } from '../language/language.ts';
import { Facts } from '../layout/facts.tsx';
import { Page } from '../layout/page.tsx';
import { SubjectLink } from '../subjects/subject-link.tsx';
import { signOut, useSession } from './session.ts';
import { SignInOrOut } from './sign-in-or-out.tsx';

/** Who the caller is, as the services see it. */
export default function MePage() {
  const { t } = useTranslation();
  const { language } = useLanguage();
  const session = useSession();
  const me = useQuery({
    queryKey: ['me', session?.account],
    queryFn: () => read(registry.GET('/api/registry/v1/me')),
    enabled: session !== undefined,
  });
  if (session === undefined) return <Page title={t('me.title')}><Nothing title={t('me.none')}><SignInOrOut /></Nothing></Page>;
  if (me.isPending) return <Page title={t('me.title')}><Loading /></Page>;
  if (me.error) return <Page title={t('me.title')}><ProblemAlert error={me.error} retry={me.refetch} /></Page>;
  const { sub, org, territory, roles, enterprise } = me.data;
  return (
    <Page title={t('me.title')} lead={t('me.lead')}>
      <Facts
        items={[
          [t('me.name'), session.name[language]],
          [t('me.account'), <code>{sub}</code>],
          [t('me.organisation'), org ?? t('say.none')],
          [t('me.territory'), territory === undefined ? t('me.noTerritory') : <Territory code={territory} />],
          [t('me.roles'), roles.map((role) => t(`me.roleNames.${role}`)).join(t('say.listSeparator'))],
          ...(enterprise ? [[t('me.enterprise'), <SubjectLink id={enterprise} />] as const] : []),
        ]}
      />
      <p style={{ marginTop: '1.5rem' }}>
        <Button onClick={() => void signOut()}>{t('session.signOut')}</Button>
      </p>
    </Page>
  );
}

function Territory({ code }: { readonly code: string }) {
  const placeName = usePlaceName();
  const { data } = useQuery({
    queryKey: ['division', code],
    queryFn: () => read(registry.GET('/api/registry/v1/divisions/{code}', { params: { path: { code } } })),
    staleTime: Infinity,
  });
  return (
    <>
      {data && placeName(data)} <code>{code}</code>
    </>
  );
}
