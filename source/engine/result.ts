/** The result of an external operation. A failure has an error code, for example ECONNREFUSED or TIMEOUT. */
export type Result<Value> = {readonly ok: true; readonly value: Value} | Failure;

/**
 * A failure without a sentence. The file `reasons.ts` of a language has the sentences of the codes. The details fill
 * the placeholders of the sentence.
 */
export type Failure = {
	readonly ok: false;
	readonly code: string;
	/**
	 * The unchanged message of the program or server that failed. The message is empty if the program or server sent
	 * none.
	 */
	readonly message: string;
	readonly details?: Details | undefined;
};

/** Values for the sentence of a code, for example a path, a variable or a status. */
export type Details = Readonly<Record<string, string | number | undefined>>;

export const success = <Value>(value: Value): Result<Value> => ({ok: true, value});

/** Creates a failure. `detail` is a message of another program, or the values for the sentence of the code. */
export const failure = (code: string, detail: string | Details = ''): Failure =>
	typeof detail === 'string'
		? {ok: false, code, message: detail}
		: {ok: false, code, message: '', details: detail};
