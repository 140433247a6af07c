import { sentence } from './failure.ts';
import { discover } from './tokens.ts';

/** `node check-issuer.ts`: whether OIDC_ISSUER is the address of an issuer. */
try {
  await discover(process.env.OIDC_ISSUER ?? '');
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`);
  process.exitCode = 1;
}
