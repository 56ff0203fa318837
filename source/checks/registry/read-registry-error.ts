import {boundText} from '../../text/bound-text.ts';
import {isRecord, parseJson} from '../../text/json.ts';
import {isGuid, isIpAddress} from '../../text/placeholder-validation.ts';

/** What a registry says in an error body. */
export type RegistryError = {
	readonly code: string;
	readonly message: string;
	/** The address the firewall saw, proven to be one. */
	readonly clientIp?: string;
	readonly correlationId?: string;
};

/** Reads the first error of an OCI error body; undefined where the body is not one. */
export function parseRegistryError(body: string): RegistryError | undefined {
	const {errors} = parseJson(body) ?? {};
	const first: unknown = Array.isArray(errors) ? errors[0] : undefined;

	if (!isRecord(first) || typeof first.code !== 'string') {
		return undefined;
	}

	const message = typeof first.message === 'string' ? boundText(first.message) : '';
	// With quotes, with \u0027 (JSON has undone that), or with none at all.
	const clientIp = /client with IP ['"]?([0-9a-f.:]+)['"]? is not/i.exec(message)?.[1];
	const correlationId = /CorrelationId: ([0-9a-f-]{36})/i.exec(message)?.[1];

	return {
		code: boundText(first.code),
		message,
		...(clientIp !== undefined && isIpAddress(clientIp) && {clientIp}),
		...(correlationId !== undefined && isGuid(correlationId) && {correlationId}),
	};
}
