/** What the world said: a value, or a failure with the code of the layer that failed (ECONNREFUSED, TIMEOUT …). */
export type Result<Value> = {readonly ok: true; readonly value: Value} | Failure;

/** Sentences are not made here: what a code of ours means is said where words are, from its details. */
export type Failure = {
	readonly ok: false;
	readonly code: string;
	/** What somebody else said of it, as it was said; empty where nobody did. */
	readonly message: string;
	readonly details?: Details | undefined;
};

/** What the sentence of a code names: a path, a variable, a status. */
export type Details = Readonly<Record<string, string | number | undefined>>;

export const success = <Value>(value: Value): Result<Value> => ({ok: true, value});

/** `said` is a quotation, or what the sentence of the code is to name. */
export const failure = (code: string, detail: string | Details = ''): Failure =>
	typeof detail === 'string'
		? {ok: false, code, message: detail}
		: {ok: false, code, message: '', details: detail};
