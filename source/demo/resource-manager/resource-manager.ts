import {endpointRoutes} from './endpoint-resources.ts';
import {notFound, refuse, withIds} from './fake-azure-data.ts';
import type {FakeAzure, Route} from './fake-azure-data.ts';
import {findByFault} from '../faults/faults.ts';
import {keyRoutes} from './key-resources.ts';
import {html, json} from '../network/http-messages.ts';
import type {ReceivedRequest, Reply} from '../network/http-messages.ts';
import {demoCloud, entraHost} from '../azure-identifiers.ts';
import {registryRoutes} from './registry-resources.ts';
import {queryGraph} from './resource-graph.ts';
import type {ResourceManagerFault} from '../faults/resource-faults.ts';
import {subscriptionRoutes} from './subscriptions.ts';
import {readBearerToken} from '../registry/tokens.ts';

/**
 * Replies with 401 without a valid token, and with 404 to an unknown path. A fault of Resource Manager overrides both.
 * A public route needs no token and ignores faults.
 */
export function answerAsResourceManager(received: ReceivedRequest, fakeAzure: FakeAzure): Reply {
	const found = routes
		.filter(({method = 'GET'}) => method === received.method)
		.map(route => ({route, match: route.path.exec(received.path)}))
		.find(({match}) => match !== null);

	if (found?.route.isPublic) {
		return withIds(found.route.answer({}, fakeAzure, received));
	}

	const faulty = findByFault(refusals, fakeAzure.fault());

	if (faulty !== undefined || !isSignedIn(received, fakeAzure)) {
		return withIds(faulty ?? unauthorized);
	}

	return withIds(
		found === undefined
			? notFound(received.path)
			: found.route.answer(found.match?.groups ?? {}, fakeAzure, received),
	);
}

const routes: readonly Route[] = [
	{method: 'POST', path: /^\/providers\/Microsoft\.ResourceGraph\/resources$/i, answer: queryGraph},
	...subscriptionRoutes,
	...registryRoutes,
	...keyRoutes,
	...endpointRoutes,
];

function isSignedIn(received: ReceivedRequest, {entraTokens}: FakeAzure): boolean {
	const claims = entraTokens.read(readBearerToken(received.headers.authorization));
	return [demoCloud.resourceManagerAudience, demoCloud.resourceManager].includes(String(claims?.aud));
}

const unauthorized: Reply = json(
	401,
	{error: {code: 'InvalidAuthenticationToken', message: 'The access token is missing, foreign or ran out.'}},
	{'WWW-Authenticate': `Bearer authorization_uri="https://${entraHost}/", error="invalid_token"`},
);

/** The response to every request that needs a token, by fault. */
const refusals: Readonly<
	Record<
		Exclude<
			ResourceManagerFault,
			| 'resource-manager-unreachable'
			| 'resource-manager-timed-out'
			| 'resource-manager-untrusted'
			| 'resource-manager-token-missing'
			| 'no-subscription'
		>,
		Reply
	>
> = {
	'resource-manager-throttled': json(
		429,
		{error: {code: 'TooManyRequests', message: 'The request is being throttled.'}},
		{'Retry-After': '3'},
	),
	'resource-manager-error': refuse(503, 'ServiceUnavailable', 'The service is unavailable now.'),
	'resource-manager-unreadable': html(403, 'Blocked by the web filter of Contoso'),
	'resource-manager-unexpected': refuse(400, 'BadRequest', 'The request is invalid.'),
	'resource-manager-token-refused': unauthorized,
	'resource-manager-refused': refuse(403, 'AuthorizationFailed', 'The client does not have authorization.'),
	'resource-manager-unknown': refuse(404, 'InvalidResourceType', 'The resource type could not be found.'),
};
