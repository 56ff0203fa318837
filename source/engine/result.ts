/** Result of an external operation: a value, or a failure with an error code (ECONNREFUSED, TIMEOUT …). */
export type Result<Value> = {readonly ok: true; readonly value: Value} | Failure;

/** Contains no sentence: `reasons.ts` of a language has the sentence of a code, filled from the details. */
export type Failure = {
	readonly ok: false;
	readonly code: string;
	/** A message from outside, unchanged; empty if there is none. */
	readonly message: string;
	readonly details?: Details | undefined;
};

/** Values for the sentence of a code: a path, a variable, a status. */
export type Details = Readonly<Record<string, string | number | undefined>>;

export const success = <Value>(value: Value): Result<Value> => ({ok: true, value});

/** `detail` is a message from outside, or the values for the sentence of the code. */
export const failure = (code: string, detail: string | Details = ''): Failure =>
	typeof detail === 'string'
		? {ok: false, code, message: detail}
		: {ok: false, code, message: '', details: detail};
