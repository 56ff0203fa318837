import {randomUUID} from 'node:crypto';
import {findByFault} from './faults/faults.ts';
import type {FaultName} from './faults/faults.ts';
import {html, json} from './network/http-messages.ts';
import type {ReceivedRequest, Reply} from './network/http-messages.ts';
import {demoCloud, entraHost, servicePrincipal} from './azure-identifiers.ts';
import {audienceRefused, refusals} from './entra-refusals.ts';
import type {Refusal} from './entra-refusals.ts';
import type {Tokens} from './registry/tokens.ts';

const tokenLifetime = 3599;
const authority = `https://${entraHost}`;

/** Returns the response of the sign-in host. Paths below `/adfs` imitate ADFS. All other paths imitate Entra ID. */
export function answerAsEntra(
	received: ReceivedRequest,
	tokens: Tokens,
	fault: FaultName | undefined,
): Reply {
	// The path `/adfs/adfs/` is equivalent to `/adfs/`, because a client can append the tenant `adfs` to an ADFS
	// authority.
	const [, tenant = '', ...rest] = received.path.replace(/^\/adfs\/adfs\//, '/adfs/').split('/');
	const operation = `${received.method} ${rest.join('/')}`;

	if (fault === 'entra-error') {
		return html(500, 'Sorry, but we’re having trouble signing you in.');
	}

	if (fault === 'tenant-not-found' || !knownTenants.includes(tenant.toLowerCase())) {
		return refuse(refusals['tenant-not-found'](tenant));
	}

	switch (operation) {
		case 'GET discovery/instance':
			return discoverInstance(received);
		case 'GET v2.0/.well-known/openid-configuration':
			return openIdConfiguration(tenant, 'oauth2/v2.0');
		case 'GET .well-known/openid-configuration':
			return openIdConfiguration(tenant, 'oauth2');
		case 'POST oauth2/v2.0/token':
		case 'POST oauth2/token':
			return issue(received, tokens, fault);
		default:
			return json(404, {});
	}
}

const knownTenants: readonly string[] = [servicePrincipal.tenant, 'adfs', 'common', 'organizations'];

const discoverInstance = ({query}: ReceivedRequest): Reply =>
	json(200, {
		tenant_discovery_endpoint:
			query
				.get('authorization_endpoint')
				?.replace(/oauth2\/v2.0\/authorize$/, 'v2.0/.well-known/openid-configuration') ??
			`${authority}/common/v2.0/.well-known/openid-configuration`,
		'api-version': '1.1',
		metadata: [{preferred_network: entraHost, preferred_cache: entraHost, aliases: [entraHost]}],
	});

const openIdConfiguration = (tenant: string, protocolPath: string): Reply =>
	json(200, {
		issuer: tenant === 'adfs' ? `${authority}/adfs` : `${authority}/${servicePrincipal.tenant}/v2.0`,
		authorization_endpoint: `${authority}/${tenant}/${protocolPath}/authorize`,
		token_endpoint: `${authority}/${tenant}/${protocolPath}/token`,
		device_authorization_endpoint: `${authority}/${tenant}/${protocolPath}/devicecode`,
		jwks_uri: `${authority}/${tenant}/discovery/keys`,
		response_types_supported: ['code', 'id_token'],
		subject_types_supported: ['pairwise'],
		id_token_signing_alg_values_supported: ['RS256'],
	});

function issue({form}: ReceivedRequest, tokens: Tokens, fault: FaultName | undefined): Reply {
	const refusal = findByFault(refusals, fault) ?? findRefusal(form);

	if (refusal !== undefined) {
		return refuse(refusal(form.get('client_id') ?? ''));
	}

	if (fault === 'resource-manager-token-missing' && audienceOf(form) === demoCloud.resourceManagerAudience) {
		return refuse(refusals['conditional-access-blocked'](''));
	}

	return json(200, {
		token_type: 'Bearer',
		expires_in: tokenLifetime,
		ext_expires_in: tokenLifetime,
		access_token: tokens.issue(
			{
				aud: audienceOf(form),
				iss: `https://sts.azure.test/${servicePrincipal.tenant}/`,
				appid: servicePrincipal.clientId,
				appidacr: '1',
				app_displayname: servicePrincipal.displayName,
				idp: `https://sts.azure.test/${servicePrincipal.tenant}/`,
				idtyp: 'app',
				oid: servicePrincipal.objectId,
				sub: servicePrincipal.objectId,
				tid: servicePrincipal.tenant,
				ver: '1.0',
			},
			tokenLifetime,
		),
	});
}

/**
 * Returns the audience of the requested token, from `resource` (ADFS) or `scope` (Entra ID). An audience can end in a
 * slash, so only the suffix `/.default` of a scope is removed.
 */
const audienceOf = (form: URLSearchParams): string =>
	form.get('resource') ?? (form.get('scope') ?? '').split(' ')[0]?.replace(/\/\.default$/, '') ?? '';

function findRefusal(form: URLSearchParams): ((subject: string) => Refusal) | undefined {
	if (form.get('client_id') !== servicePrincipal.clientId) {
		return refusals['application-not-found'];
	}

	if (form.has('client_assertion')) {
		return audienceRefused;
	}

	return form.get('client_secret') === servicePrincipal.secret ? undefined : refusals['secret-refused'];
}

function refuse({status, error, number, message}: Refusal): Reply {
	const traceId = randomUUID();
	const correlationId = randomUUID();
	const timestamp = `${new Date().toISOString().slice(0, 19).replace('T', ' ')}Z`;

	return json(status, {
		error,
		error_description: `AADSTS${number}: ${message} Trace ID: ${traceId} Correlation ID: ${correlationId} Timestamp: ${timestamp}`,
		error_codes: [number],
		timestamp,
		trace_id: traceId,
		correlation_id: correlationId,
		error_uri: `${authority}/error?code=${number}`,
	});
}
