/**
 * The result of an operation that can fail, for example a request. A failure has an error code, for example
 * ECONNREFUSED or TIMEOUT.
 */
export type Result<Value> = {readonly ok: true; readonly value: Value} | Failure;

/**
 * A failure with a code instead of a text. The texts of codes are in languages/LANGUAGE/reasons.ts, and `details`
 * contains the values for the placeholders of a text.
 */
export type Failure = {
	readonly ok: false;
	readonly code: string;
	/** Usually the unchanged message of the program or server that failed. Empty if there is no message. */
	readonly message: string;
	readonly details?: Details | undefined;
};

/** The placeholder values for the text of a code, for example a path, a variable or a status. */
export type Details = Readonly<Record<string, string | number | undefined>>;

export const success = <Value>(value: Value): Result<Value> => ({ok: true, value});

/** Creates a failure. A string in `detail` becomes the `message`, and a record becomes the `details`. */
export const failure = (code: string, detail: string | Details = ''): Failure =>
	typeof detail === 'string'
		? {ok: false, code, message: detail}
		: {ok: false, code, message: '', details: detail};
