/**
 * The result of an operation that can fail, for example a request. A failure has an error code, for example
 * ECONNREFUSED or TIMEOUT.
 */
export type Result<Value> = {readonly ok: true; readonly value: Value} | Failure;

/**
 * A failure with a code instead of a text. The text for each code is in languages/LANGUAGE/reasons.ts, and `details`
 * contains the values for its placeholders.
 */
export type Failure = {
	readonly ok: false;
	readonly code: string;
	/** The unchanged message of the program or server that failed, or an empty string if there is none. */
	readonly message: string;
	readonly details?: Details | undefined;
};

/** The placeholder values for the text of a code, for example a path, a variable or a status. */
export type Details = Readonly<Record<string, string | number | undefined>>;

export const success = <Value>(value: Value): Result<Value> => ({ok: true, value});

/** Creates a failure. `detail` is the message of another program, or the values for the text of the code. */
export const failure = (code: string, detail: string | Details = ''): Failure =>
	typeof detail === 'string'
		? {ok: false, code, message: detail}
		: {ok: false, code, message: '', details: detail};
