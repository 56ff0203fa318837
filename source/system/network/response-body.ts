import {Readable} from 'node:stream';
import zlib from 'node:zlib';

export type Body = {readonly body: Uint8Array; readonly isTruncated: boolean};

/** Reads to the bound, in bytes, and hangs up on what comes after. */
export async function readBody(stream: AsyncIterable<unknown>, maxBytes: number): Promise<Body> {
	const chunks: Buffer[] = [];
	let length = 0;

	for await (const chunk of stream) {
		if (!Buffer.isBuffer(chunk)) {
			continue;
		}

		chunks.push(chunk);
		length += chunk.length;

		// Leaving the loop destroys the stream, and the connection with it.
		if (length > maxBytes) {
			break;
		}
	}

	return {body: Buffer.concat(chunks).subarray(0, maxBytes), isTruncated: length > maxBytes};
}

/**
 * Undoes the content coding of a body (RFC 9110, 8.4), to the same bound; undefined where there is none, or none
 * that can be undone. We ask for none, but a proxy may compress all the same, and the libraries of Entra do ask.
 */
export async function decodeBody(
	body: Uint8Array,
	coding: string | undefined,
	maxBytes: number,
): Promise<Body | undefined> {
	const decoder = decoders[coding?.trim().toLowerCase() ?? '']?.();

	try {
		return decoder && (await readBody(Readable.from([body]).pipe(decoder), maxBytes));
	} catch {
		return undefined;
	}
}

/** A body cut at the bound has no end: what can be decoded of it still tells. */
const unzip = () => zlib.createUnzip({finishFlush: zlib.constants.Z_SYNC_FLUSH});

const decoders: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
	gzip: unzip,
	'x-gzip': unzip,
	deflate: unzip,
	br: () => zlib.createBrotliDecompress({finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH}),
};
