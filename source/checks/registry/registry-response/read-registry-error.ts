import {truncateEnd} from '../../../text/truncate.ts';
import {isRecord, parseJson} from '../../../text/json.ts';
import {isGuid, isIpAddress} from '../../../text/placeholder-validation.ts';

type RegistryError = {
	readonly code: string;
	readonly message: string;
	/**
	 * The client address in the message of the registry firewall. Absent if the message contains no valid IP address.
	 */
	readonly clientIp?: string;
	readonly correlationId?: string;
};

/**
 * Returns the first error in an OCI error body. Returns undefined if that error has no code or the body has another
 * format.
 */
export function parseRegistryError(body: string): RegistryError | undefined {
	const {errors} = parseJson(body) ?? {};
	const first: unknown = Array.isArray(errors) ? errors[0] : undefined;

	if (!isRecord(first) || typeof first.code !== 'string') {
		return undefined;
	}

	const message = typeof first.message === 'string' ? truncateEnd(first.message) : '';
	const clientIp = /client with IP ['"]?([0-9a-f.:]+)['"]? is not/i.exec(message)?.[1];
	const correlationId = /CorrelationId: ([0-9a-f-]{36})/i.exec(message)?.[1];

	return {
		code: truncateEnd(first.code),
		message,
		...(clientIp !== undefined && isIpAddress(clientIp) && {clientIp}),
		...(correlationId !== undefined && isGuid(correlationId) && {correlationId}),
	};
}
