import { randomUUID } from 'node:crypto';
import { STATUS_CODES, type IncomingMessage, type ServerResponse } from 'node:http';
import { type Socket } from 'node:net';

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
    detail: { zh: '请核对地址的百分号转义与请求的格式', en: 'check the percent escapes of the address and the form of the request' },
  },
  RANGE_NOT_SATISFIABLE: {
    status: 416,
    title: { zh: '范围不存在', en: 'Range not satisfiable' },
    detail: { zh: '文件没有 Range 所要的部分，请核对或省略 Range', en: 'the file has no such part; correct or omit Range' },
  },
  HEADERS_TOO_LARGE: {
    status: 431,
    title: { zh: '请求头过大', en: 'Headers too large' },
    detail: { zh: '地址与请求头合计超过 16 kB，请缩短', en: 'address and headers exceed 16 kB; shorten them' },
  },
  REQUEST_TIMEOUT: {
    status: 408,
    title: { zh: '请求超时', en: 'Request timed out' },
    detail: { zh: '请求没有及时发完，请重试', en: 'the request was not sent in time; send it again' },
  },
  UNEXPECTED: {
    status: 500,
    title: { zh: '内部错误', en: 'Internal error' },
    detail: { zh: '请把 requestId 告知运维人员', en: 'tell the operator the requestId' },
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

/** What `/problems`, the type of a problem of the edge, answers: one row a code, as services do at /errors. */
export const problemTable = { items: Object.entries(problems).map(([code, { status, detail }]) => ({ code, status, ...detail })), nextCursor: null };

export type ProblemCode = keyof typeof problems;

/** problem+json (RFC 9457) in the language asked for, in the services' own shape. */
export function sendProblem(request: IncomingMessage, response: ServerResponse, requestId: string, code: ProblemCode, name = ''): void {
  const language = prefersEnglish(request.headers['accept-language']) ? 'en' : 'zh';
  const { status, headers, body } = toAnswer(code, language, requestId, name);
  response.writeHead(status, headers);
  response.end(body);
}

/** Node hands over what it could not read as a request: there is a connection and nothing else. */
export function refuseConnection(error: NodeJS.ErrnoException, socket: Socket): void {
  if (error.code !== 'ECONNRESET' && socket.writable) {
    const code = error.code === 'HPE_HEADER_OVERFLOW' ? 'HEADERS_TOO_LARGE' : error.code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 'REQUEST_TIMEOUT' : 'MALFORMED_REQUEST';
    const { status, headers, body } = toAnswer(code, 'zh', randomUUID());
    const lines = Object.entries({ ...headers, connection: 'close' }).map(([header, value]) => `${header}: ${value}\r\n`);
    socket.write(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\n${lines.join('')}\r\n${body}`);
  }
  socket.destroy(error);
}

function toAnswer(code: ProblemCode, language: 'zh' | 'en', requestId: string, name = ''): { status: number; headers: Record<string, string | number>; body: string } {
  const { status, title, detail } = problems[code];
  const body = JSON.stringify({
    type: `/problems#${code}`,
    title: title[language],
    status,
    detail: detail[language].replace('{name}', name),
    code,
    requestId,
  });
  const headers = {
    'content-type': 'application/problem+json; charset=utf-8',
    'content-language': language === 'zh' ? 'zh-CN' : 'en',
    'content-length': Buffer.byteLength(body),
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-request-id': requestId,
    ...(status === 503 ? { 'retry-after': '5' } : {}),
  };
  return { status, headers, body };
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
