import {createHash, randomUUID} from 'node:crypto';
import type {FaultName} from '../faults/faults.ts';
import {json} from '../network/http-messages.ts';
import type {ReceivedRequest, Reply} from '../network/http-messages.ts';
import type {ResourceManagerFault} from '../faults/resource-faults.ts';
import {subscription} from '../azure-identifiers.ts';
import type {Tokens} from '../registry/tokens.ts';

export type FakeAzure = {
	readonly entraTokens: Tokens;
	/** Returns the registries that Resource Manager lists. A client can read any other registry by its name. */
	readonly registries: () => readonly string[];
	readonly faultOf: (registry: string) => FaultName | undefined;
	readonly fault: () => ResourceManagerFault | undefined;
	readonly hasEndpoints: (registry: string) => boolean;
	/** If false, Resource Graph denies access. */
	readonly hasGraph: boolean;
	/** Returns the IP address of the registry's server, or an empty text if the server does not exist. */
	readonly addressOf: (registry: string) => string;
};

/** The values of the named groups in the path pattern of a route. */
export type PathParameters = Readonly<Record<string, string>>;

export type Route = {
	readonly method?: 'POST';
	readonly path: RegExp;
	/** True if the route needs no token. */
	readonly isPublic?: boolean;
	readonly answer: (names: PathParameters, fakeAzure: FakeAzure, received: ReceivedRequest) => Reply;
};

export const refuse = (status: number, code: string, message: string): Reply =>
	json(status, {error: {code, message}});

export const notFound = (id: string): Reply =>
	refuse(404, 'ResourceNotFound', `The Resource '${id}' was not found.`);

export const forbidden = (action: string): Reply =>
	refuse(
		403,
		'AuthorizationFailed',
		`The client does not have authorization to perform action '${action}' or the scope is invalid.`,
	);

/** Adds a request ID and a correlation ID, as Resource Manager does. Returns `silence` and `hang-up` unchanged. */
export function withIds(reply: Reply): Reply {
	if (typeof reply === 'string') {
		return reply;
	}

	if ('after' in reply) {
		return {...reply, reply: withIds(reply.reply)};
	}

	const headers = {'X-Ms-Request-Id': randomUUID(), 'X-Ms-Correlation-Request-Id': randomUUID()};
	return {...reply, headers: {...headers, ...reply.headers}};
}

/**
 * Returns a full resource ID. `below` is the last part of the ID, for example `Microsoft.KeyVault/vaults/NAME`. The
 * default is the subscription and the resource group of the demo.
 */
export const idOf = (
	below: string,
	{id, group}: {readonly id?: string; readonly group?: string} = {},
): string =>
	`/subscriptions/${id ?? subscription.id}/resourceGroups/${group ?? subscription.resourceGroup}/providers/${below}`;

/** Returns a GUID that is always the same for the same word. */
export function stableGuid(word: string): string {
	const hex = createHash('sha256').update(word).digest('hex');
	return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

/** Number of items on a page. The number is small, so that short lists also have several pages. */
const pageSize = 3;

/** `from` and `next` are the indexes of the first item of a page. `next` is undefined for the last page. */
export const pageOf = <Item>(items: readonly Item[], from: number) => ({
	page: items.slice(from, from + pageSize),
	next: from + pageSize < items.length ? from + pageSize : undefined,
});
