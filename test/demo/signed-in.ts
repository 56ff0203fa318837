import type {Demo} from '../../source/demo/demo.ts';
import {demoCloud, entraHost, servicePrincipal} from '../../source/demo/azure-identifiers.ts';
import {askJson, host} from './demo-client.ts';

export const registryAudience = 'https://containerregistry.azure.net';
export const resourceManagerAudience = demoCloud.resourceManagerAudience;

export const credentials = {
	grant_type: 'client_credentials',
	client_id: servicePrincipal.clientId,
	client_secret: servicePrincipal.secret,
};

export async function signIn(demo: Demo, audience = registryAudience): Promise<string> {
	const {json} = await askJson(demo, {
		host: entraHost,
		path: `/${servicePrincipal.tenant}/oauth2/v2.0/token`,
		form: {...credentials, scope: `${audience}/.default`},
	});
	return String(json.access_token);
}

export const exchangeFor = (token: string, service = host) => ({
	path: '/oauth2/exchange',
	form: {grant_type: 'access_token', service, access_token: token, tenant: servicePrincipal.tenant},
});

export async function takeRefreshToken(demo: Demo): Promise<string> {
	const {json} = await askJson(demo, exchangeFor(await signIn(demo)));
	return String(json.refresh_token);
}

export const grantFor = (token: string, scope = 'repository:hello-world:pull', service = host) => ({
	path: '/oauth2/token',
	form: {grant_type: 'refresh_token', service, scope, refresh_token: token},
});
