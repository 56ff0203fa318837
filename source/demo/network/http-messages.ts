import type {IncomingHttpHeaders} from 'node:http';

export type ReceivedRequest = {
	readonly method: string;
	/** The percent-encoded path of the URL, without the query. */
	readonly path: string;
	readonly query: URLSearchParams;
	readonly headers: IncomingHttpHeaders;
	readonly form: URLSearchParams;
	readonly body: string;
};

export type Headers = Readonly<Record<string, string | readonly string[]>>;

export type Reply =
	| {readonly status: number; readonly headers?: Headers; readonly body: string | Buffer}
	/** The server repeats the text `endlessly` until the client closes the connection. */
	| {readonly status: number; readonly headers?: Headers; readonly endlessly: string}
	/** `after` is the delay of the reply in milliseconds. */
	| {readonly after: number; readonly reply: Reply}
	| 'silence'
	| 'hang-up';

export type RequestHandler = (received: ReceivedRequest) => Reply;

export const json = (status: number, value: unknown, headers: Headers = {}): Reply => ({
	status,
	headers: {'Content-Type': 'application/json; charset=utf-8', ...headers},
	body: JSON.stringify(value),
});

export const html = (status: number, title: string, headers: Headers = {}): Reply => ({
	status,
	headers: {'Content-Type': 'text/html; charset=utf-8', ...headers},
	body: `<!DOCTYPE html>\n<html><head><title>${title}</title></head><body><h1>${title}</h1></body></html>\n`,
});
