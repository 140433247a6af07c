const line = (mark: string) => `{"level":"fatal","service":"registry","msg":"forged ${mark}"}`;

/** A line that somebody would like to see in a log, as it can be sent in an address. */
export const inAddresses: readonly ((mark: string) => string)[] = ['%0a', '%0d%0a', '%0d', '%e2%80%a8', '%c2%85', '%1b%5b2J', '%1b%5b1A%1b%5b2K', '%00%0a'].map((end) => (mark) => `${end}${encodeURIComponent(line(mark))}${end}`);

/** In a header, where line ends cannot stand: as others would take them for such. */
export const inHeaders: readonly ((mark: string) => string)[] = [(mark) => `x ${line(mark)}`, (mark) => String.raw`x\n${line(mark)}`, (mark) => `x%0a${line(mark)}`, (mark) => `x\u0085${line(mark)}\u009b2J`, (mark) => `x\t${line(mark)}`];

/** In a body. */
export const inTexts: readonly ((mark: string) => string)[] = ['\n', '\r\n', '\r', '\u2028', '\u0085', '\u001b[2J', '\u0000\n'].map((end) => (mark) => `x${end}${line(mark)}${end}`);

export const headers = ['user-agent', 'x-request-id', 'traceparent', 'accept-language', 'accept', 'authorization', 'idempotency-key', 'if-match', 'referer', 'x-forwarded-for', 'forwarded', 'content-type', 'cookie', 'origin'] as const;
