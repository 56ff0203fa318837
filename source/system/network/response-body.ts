import {Readable} from 'node:stream';
import zlib from 'node:zlib';

type Body = {readonly body: Uint8Array; readonly isTruncated: boolean};

/**
 * Reads at most `maxBytes`. Destroys a longer stream and sets `isTruncated` to true. Throws the error of the stream.
 */
export async function readBody(stream: AsyncIterable<unknown>, maxBytes: number): Promise<Body> {
	const chunks: Buffer[] = [];
	let length = 0;

	for await (const chunk of stream) {
		if (!Buffer.isBuffer(chunk)) {
			continue;
		}

		chunks.push(chunk);
		length += chunk.length;

		// `break` destroys the stream.
		if (length > maxBytes) {
			break;
		}
	}

	return {body: Buffer.concat(chunks).subarray(0, maxBytes), isTruncated: length > maxBytes};
}

/**
 * Decompresses a body (Content-Encoding, RFC 9110, 8.4) to at most `maxBytes`. Returns undefined for no coding, an
 * unknown coding or a damaged body. @azure/identity requests compressed responses.
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

/**
 * With this flush mode, zlib returns the decoded part of a truncated body instead of throwing
 * (https://nodejs.org/api/zlib.html#compressing-http-requests-and-responses).
 */
const unzip = () => zlib.createUnzip({finishFlush: zlib.constants.Z_SYNC_FLUSH});

const decoders: Readonly<Record<string, () => NodeJS.ReadWriteStream>> = {
	gzip: unzip,
	'x-gzip': unzip,
	deflate: unzip,
	br: () => zlib.createBrotliDecompress({finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH}),
};
