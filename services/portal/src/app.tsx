import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { ConfigProvider } from 'antd';
import enUS from 'antd/locale/en_US';
import zhCN from 'antd/locale/zh_CN';
import { lazy } from 'react';
import { BrowserRouter, Route, Routes } from 'react-router';
import { mayPass } from './api/problem.ts';
import { HomePage } from './home/home-page.tsx';
import { useLanguage } from './language/language.ts';
import { Layout } from './layout/layout.tsx';
import { NotFoundPage } from './layout/not-found-page.tsx';
import { theme } from './theme.ts';

const SearchPage = lazy(() => import('./search/search-page.tsx'));
const EnterprisePage = lazy(() => import('./subjects/enterprise-page.tsx'));
const SubjectPage = lazy(() => import('./subjects/subject-page.tsx'));
const LivePage = lazy(() => import('./chain/live-page.tsx'));
const StoryPage = lazy(() => import('./chain/story-page.tsx'));
const ReferencePage = lazy(() => import('./reference/reference-page.tsx'));
const MePage = lazy(() => import('./session/me-page.tsx'));
const SignedInPage = lazy(() => import('./session/signed-in-page.tsx'));

const queries = new QueryClient({
  defaultOptions: { queries: { staleTime: 5_000, retry: (failures, error) => failures < 2 && mayPass(error) } },
});

/** Given to each page by the edge; without it the browser takes no style that is written at run time. */
const nonce = document.querySelector<HTMLMetaElement>('meta[name="csp-nonce"]')?.content;

export function App() {
  const { language } = useLanguage();
  return (
    <ConfigProvider theme={theme} {...(nonce && { csp: { nonce } })} locale={language === 'en' ? enUS : zhCN} button={{ autoInsertSpace: false }}>
      <QueryClientProvider client={queries}>
        <BrowserRouter>
          <Routes>
            <Route element={<Layout />}>
              <Route index element={<HomePage />} />
              <Route path="search" element={<SearchPage />} />
              <Route path="enterprises/:id" element={<EnterprisePage />} />
              <Route path="subjects/:id" element={<SubjectPage />} />
              <Route path="chain" element={<LivePage />} />
              <Route path="chain/:subjectId" element={<StoryPage />} />
              <Route path="reference/:service?" element={<ReferencePage />} />
              <Route path="me" element={<MePage />} />
              <Route path="signed-in" element={<SignedInPage />} />
              <Route path="*" element={<NotFoundPage />} />
            </Route>
          </Routes>
        </BrowserRouter>
      </QueryClientProvider>
    </ConfigProvider>
  );
}
