import {createServer as createHttpServer} from 'node:http';
import type {IncomingMessage, Server, ServerResponse} from 'node:http';
import {createServer as createHttpsServer} from 'node:https';
import type {ServerOptions} from 'node:https';
import type {Socket} from 'node:net';
import {text} from 'node:stream/consumers';
import type {RequestHandler, ReceivedRequest, Reply} from './http-messages.ts';

/** Returns undefined for an unknown host. The response is then 404. */
type FindRequestHandler = (host: string) => RequestHandler | undefined;

/** Creates an HTTPS server without a port. The returned function passes a connection from a listener to the server. */
export const createHttpsHandler = (
	options: ServerOptions,
	findHandler: FindRequestHandler,
): ((socket: Socket) => void) => acceptOn(createHttpsServer(options, createRequestListener(findHandler)));

/** Creates an HTTP server without a port. The returned function passes a connection from a listener to the server. */
export const createHttpHandler = (findHandler: FindRequestHandler): ((socket: Socket) => void) =>
	acceptOn(createHttpServer(createRequestListener(findHandler)));

const acceptOn = (server: Server) => (socket: Socket) => {
	server.emit('connection', socket);
};

const createRequestListener =
	(findHandler: FindRequestHandler) => (request: IncomingMessage, response: ServerResponse) => {
		// `readRequest` fails, for example, if the client closes the connection too early. No response is needed then.
		readRequest(request).then(
			received => sendReply(findHandler(hostOf(request))?.(received) ?? notFound, response),
			() => response.destroy(),
		);
	};

const notFound: Reply = {status: 404, body: ''};

const hostOf = (request: IncomingMessage): string =>
	(request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');

async function readRequest(request: IncomingMessage): Promise<ReceivedRequest> {
	const url = new URL(request.url ?? '/', 'https://any');
	const body = await text(request);

	return {
		method: request.method ?? 'GET',
		path: url.pathname,
		query: url.searchParams,
		headers: request.headers,
		form: new URLSearchParams(body),
		body,
	};
}

function sendReply(reply: Reply, response: ServerResponse): void {
	if (reply === 'silence') {
		return;
	}

	if (reply === 'hang-up') {
		// `end` closes the connection without a reset.
		response.socket?.end();
		return;
	}

	if ('after' in reply) {
		setTimeout(() => sendReply(reply.reply, response), reply.after).unref();
		return;
	}

	const headers = Object.entries(reply.headers ?? {});
	response.statusCode = reply.status;
	headers.forEach(([name, value]) => response.setHeader(name, value));

	if ('body' in reply) {
		response.setHeader('Content-Length', Buffer.byteLength(reply.body));
		response.end(reply.body);
	} else {
		sendEndlessly(reply.endlessly, response);
	}
}

function sendEndlessly(line: string, response: ServerResponse): void {
	const block = line.repeat(Math.ceil(16_384 / line.length));

	const more = () => {
		while (!response.destroyed && response.write(block)) {
			// The loop writes until the buffer is full. The `drain` event continues the loop.
		}
	};

	response.on('drain', more);
	more();
}
