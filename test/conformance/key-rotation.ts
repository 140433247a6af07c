import { encode, isSame, read, settles, type Answer, type IssuerUnderTest, type Platform, type TokenCheck } from './token-checks.ts';

export interface RotatingIssuer extends IssuerUnderTest {
  /** From now on another key signs; the former one is still published. */
  rotate(): Promise<void>;
  /** The former key is published no longer. */
  retire(): Promise<void>;
}

const registrar = 'registrar-340000';
const [accepted, refused]: [Answer, Answer] = [{ status: 201, code: undefined }, { status: 401, code: 'TOKEN_INVALID' }];

/** One story in this order: the issuer changes its key while the platform runs. */
export function rotationChecks(issuer: RotatingIssuer): readonly TokenCheck[] {
  let [former, next] = ['', ''];
  return [
    {
      name: 'after a change of keys a token of the new key is accepted',
      expected: accepted,
      run: async (platform) => {
        former = await issuer.token(registrar);
        await issuer.rotate();
        next = await issuer.token(registrar);
        if (read(next, 0)['kid'] === read(former, 0)['kid']) throw new Error('the issuer signs with the same key');
        return settles(() => platform.register(next), accepted);
      },
    },
    { name: 'a token of the former key is accepted while that key is published', expected: accepted, run: (platform) => platform.register(former) },
    {
      name: 'a token of the former key is refused when that key is withdrawn',
      expected: refused,
      run: async (platform) => {
        await issuer.retire();
        return settles(() => askAnew(platform, former), refused);
      },
    },
    { name: 'a token of the new key goes on being accepted', expected: accepted, run: (platform) => platform.register(next) },
  ];
}

/** A key that nobody knows makes a service read the issuer's keys again, as any token of a newer key would. */
async function askAnew(platform: Platform, token: string): Promise<Answer> {
  const unknown = [encode({ ...read(token, 0), kid: 'unknown' }), ...token.split('.').slice(1)].join('.');
  const answer = await platform.register(unknown);
  return isSame(answer, refused) ? platform.register(token) : answer;
}
