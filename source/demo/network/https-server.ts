import {createServer as createHttpServer} from 'node:http';
import type {IncomingMessage, Server, ServerResponse} from 'node:http';
import {createServer as createHttpsServer} from 'node:https';
import type {ServerOptions} from 'node:https';
import type {Socket} from 'node:net';
import {text} from 'node:stream/consumers';
import type {Answerer, Received, Reply} from './http-messages.ts';

/** Who answers for a host; undefined where nobody does. */
export type Answerers = (host: string) => Answerer | undefined;

/** Takes connections from listeners and speaks HTTPS on them. */
export const createHttpsFront = (options: ServerOptions, answerers: Answerers): ((socket: Socket) => void) =>
	feed(createHttpsServer(options, serve(answerers)));

/** Takes connections from listeners and speaks HTTP on them. */
export const createHttpFront = (answerers: Answerers): ((socket: Socket) => void) =>
	feed(createHttpServer(serve(answerers)));

const feed = (server: Server) => (socket: Socket) => {
	server.emit('connection', socket);
};

const serve = (answerers: Answerers) => (request: IncomingMessage, response: ServerResponse) => {
	// A client that hangs up while it sends needs no answer.
	receive(request).then(
		received => send(answerers(hostOf(request))?.(received) ?? notFound, response),
		() => response.destroy(),
	);
};

const notFound: Reply = {status: 404, body: ''};

const hostOf = (request: IncomingMessage): string =>
	(request.headers.host ?? '').toLowerCase().replace(/:\d+$/, '');

async function receive(request: IncomingMessage): Promise<Received> {
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

function send(reply: Reply, response: ServerResponse): void {
	if (reply === 'silence') {
		return;
	}

	if (reply === 'hang-up') {
		// Ends in order, so that the client sees a close and no reset.
		response.socket?.end();
		return;
	}

	if ('after' in reply) {
		setTimeout(() => send(reply.reply, response), reply.after).unref();
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
			// Until the client reads no faster.
		}
	};

	response.on('drain', more);
	more();
}
