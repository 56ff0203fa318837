import type {Words} from '../words.ts';
import {causes} from './causes.ts';
import {accessToken} from './checks/access-token.ts';
import {azureCli} from './checks/azure-cli.ts';
import {azureSignIn} from './checks/azure-sign-in.ts';
import {challenge} from './checks/challenge.ts';
import {containerClient} from './checks/container-client.ts';
import {containerDaemon} from './checks/container-daemon.ts';
import {containerPull} from './checks/container-pull.ts';
import {containerVersion} from './checks/container-version.ts';
import {dns} from './checks/dns.ts';
import {encryption} from './checks/encryption.ts';
import {helm} from './checks/helm.ts';
import {loginServer} from './checks/login-server.ts';
import {notary} from './checks/notary.ts';
import {privateEndpoint} from './checks/private-endpoint.ts';
import {refreshToken} from './checks/refresh-token.ts';
import {resource} from './checks/resource.ts';
import {tls} from './checks/tls.ts';
import {changes} from './changes.ts';
import {labels} from './labels.ts';
import {outcomes} from './outcomes.ts';
import {picker} from './picker.ts';
import {reference} from './reference.ts';
import {report} from './report.ts';
import {screen} from './screen.ts';
import {settings} from './settings.ts';
import {terms} from './terms.ts';
import {help, usage} from './usage.ts';

export const ko: Words = {
	checks: {
		'container-client': containerClient,
		'container-daemon': containerDaemon,
		'container-version': containerVersion,
		'container-pull': containerPull,
		'azure-cli': azureCli,
		helm,
		notary,
		'login-server': loginServer,
		dns,
		tls,
		challenge,
		'azure-sign-in': azureSignIn,
		'refresh-token': refreshToken,
		'access-token': accessToken,
		resource,
		encryption,
		'private-endpoint': privateEndpoint,
	},
	causes,
	changes,
	outcomes,
	labels,
	terms,
	report,
	screen,
	settings,
	picker,
	reference,
	usage,
	help,
};
