import type {IncomingHttpHeaders} from 'node:http';

/** A request as a server of the demo sees it. */
export type ReceivedRequest = {
	readonly method: string;
	/** Decoded no further than the client wrote it. */
	readonly path: string;
	readonly query: URLSearchParams;
	readonly headers: IncomingHttpHeaders;
	readonly form: URLSearchParams;
	/** As it came. */
	readonly body: string;
};

export type Headers = Readonly<Record<string, string | readonly string[]>>;

/** An answer, or the want of one. */
export type Reply =
	| {readonly status: number; readonly headers?: Headers; readonly body: string | Buffer}
	/** The text again and again, until the client has enough. */
	| {readonly status: number; readonly headers?: Headers; readonly endlessly: string}
	/** In so many ms. */
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
