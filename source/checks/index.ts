import type {AnyCheck} from '../core/check.ts';
import {accessToken} from './access-token.ts';
import {azureSignIn} from './azure-sign-in.ts';
import {challenge} from './challenge.ts';
import {dns} from './dns.ts';
import {loginServer} from './login-server.ts';
import {refreshToken} from './refresh-token.ts';
import {tls} from './tls.ts';

/** Every check there is; a new one is a file and a line here. */
export const checks: readonly AnyCheck[] = [
	loginServer,
	dns,
	tls,
	challenge,
	azureSignIn,
	refreshToken,
	accessToken,
];

export {causes} from './causes.ts';
