import type {AnyCheck} from '../core/check.ts';
import {accessToken} from './access-token.ts';
import {azureCli} from './azure-cli.ts';
import {azureSignIn} from './azure-sign-in.ts';
import {challenge} from './challenge.ts';
import {containerClient} from './container-client.ts';
import {containerDaemon} from './container-daemon.ts';
import {containerPull} from './container-pull.ts';
import {containerVersion} from './container-version.ts';
import {dns} from './dns.ts';
import {encryption} from './encryption.ts';
import {helm} from './helm.ts';
import {loginServer} from './login-server.ts';
import {notary} from './notary.ts';
import {privateEndpoint} from './private-endpoint.ts';
import {refreshToken} from './refresh-token.ts';
import {resource} from './resource.ts';
import {tls} from './tls.ts';

/** Every check there is; a new one is a file and a line here. */
export const checks: readonly AnyCheck[] = [
	containerClient,
	containerDaemon,
	containerVersion,
	containerPull,
	azureCli,
	helm,
	notary,
	loginServer,
	dns,
	tls,
	challenge,
	azureSignIn,
	refreshToken,
	accessToken,
	resource,
	encryption,
	privateEndpoint,
];

export {causes} from './causes.ts';
