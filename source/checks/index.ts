import type {AnyCheck} from '../engine/check.ts';
import {accessToken} from './registry/access-token/access-token.ts';
import {azureCli} from './programs/azure-cli/azure-cli.ts';
import {azureSignIn} from './sign-in/azure-sign-in/azure-sign-in.ts';
import {challenge} from './registry/challenge/challenge.ts';
import {clientSettings} from './containers/client-settings/client-settings.ts';
import {containerClient} from './containers/container-client/container-client.ts';
import {containerDaemon} from './containers/container-daemon/container-daemon.ts';
import {containerPull} from './containers/container-pull/container-pull.ts';
import {containerVersion} from './containers/container-version/container-version.ts';
import {dns} from './network/dns/dns.ts';
import {dockerTrust} from './containers/docker-trust/docker-trust.ts';
import {encryption} from './resource/encryption/encryption.ts';
import {helm} from './programs/helm/helm.ts';
import {loginServer} from './registry/login-server/login-server.ts';
import {notary} from './programs/notary/notary.ts';
import {privateEndpoint} from './resource/private-endpoint/private-endpoint.ts';
import {refreshToken} from './registry/refresh-token/refresh-token.ts';
import {resource} from './resource/resource/resource.ts';
import {storedCredential} from './containers/stored-credential/stored-credential.ts';
import {tls} from './network/tls/tls.ts';

/** All checks, in the order of the screen. */
export const checks: readonly AnyCheck[] = [
	containerClient,
	clientSettings,
	containerDaemon,
	containerVersion,
	containerPull,
	azureCli,
	helm,
	notary,
	loginServer,
	dns,
	tls,
	dockerTrust,
	challenge,
	azureSignIn,
	refreshToken,
	accessToken,
	storedCredential,
	resource,
	encryption,
	privateEndpoint,
];

export {causes} from './causes/causes.ts';
