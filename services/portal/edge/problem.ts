import { type IncomingMessage, type ServerResponse } from 'node:http';

/** What the edge itself has to say; everything else is the services' own answer. */
const problems = {
  NOT_FOUND: {
    status: 404,
    title: { zh: '不存在', en: 'Not found' },
    detail: { zh: '没有这一接口或页面，请核对地址', en: 'there is no such operation or page; check the address' },
  },
  MALFORMED_REQUEST: {
    status: 400,
    title: { zh: '请求无法解析', en: 'Cannot be read' },
    detail: { zh: '地址的编码不正确，请核对百分号转义', en: 'the address is not encoded correctly; check its percent escapes' },
  },
  SERVICE_UNAVAILABLE: {
    status: 503,
    title: { zh: '暂不可用', en: 'Not available' },
    detail: { zh: '服务 {name} 暂不可用，请稍后重试', en: 'the service {name} is not available just now; try again later' },
  },
  SERVICE_TIMEOUT: {
    status: 503,
    title: { zh: '暂不可用', en: 'Not available' },
    detail: { zh: '服务 {name} 没有及时应答，请稍后重试', en: 'the service {name} did not answer in time; try again later' },
  },
} as const;

export type ProblemCode = keyof typeof problems;

/** problem+json (RFC 9457) in the language asked for, in the services' own shape. */
export function sendProblem(request: IncomingMessage, response: ServerResponse, requestId: string, code: ProblemCode, name = ''): void {
  const { status, title, detail } = problems[code];
  const language = prefersEnglish(request.headers['accept-language']) ? 'en' : 'zh';
  const body = JSON.stringify({
    type: `/problems#${code}`,
    title: title[language],
    status,
    detail: detail[language].replace('{name}', name),
    code,
    requestId,
  });
  response.writeHead(status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': language === 'zh' ? 'zh-CN' : 'en',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-request-id': requestId,
    ...(status === 503 ? { 'retry-after': '5' } : {}),
  });
  response.end(body);
}

/** Chinese unless the caller ranks English above it. */
export function prefersEnglish(acceptLanguage: string | undefined): boolean {
  const rank = (language: string) => {
    const match = new RegExp(`(?:^|,)\\s*${language}(?:-\\w+)*\\s*(?:;\\s*q=([\\d.]+))?\\s*(?:,|$)`, 'i').exec(acceptLanguage?.slice(0, 200) ?? '');
    return match === null ? 0 : Number(match[1] ?? 1);
  };
  const [english, chinese] = [rank('en'), rank('zh')];
  return english > chinese || (english > 0 && english === chinese && /^\s*en/i.test(acceptLanguage ?? ''));
}
