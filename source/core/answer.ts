/** What the world said: a value, or a failure with the code of the layer that failed (ECONNREFUSED, TIMEOUT …). */
export type Answer<Value> = {readonly ok: true; readonly value: Value} | Failure;

/** `message` is for people and may hold text from outside. */
export type Failure = {readonly ok: false; readonly code: string; readonly message: string};

export const success = <Value>(value: Value): Answer<Value> => ({ok: true, value});

export const failure = (code: string, message: string): Failure => ({ok: false, code, message});
