import {truncateEnd} from '../text/truncate.ts';

/** The texts can contain secrets. */
type EntraRefusal = {
	/** The most specific code of the error, for example AADSTS53003. */
	readonly code: string;
	/** The text from the first code to the trace ID or to the advice of az. */
	readonly sentence: string;
	readonly correlationId?: string;
	/** `issuer`, `subject` and `audience` are the claims of a federated token that the error quotes. */
	readonly issuer?: string;
	readonly subject?: string;
	readonly audience?: string;
};

/**
 * Reads the first error of Entra ID in the first 64 Ki code units of a text. Returns undefined if these code units
 * contain no AADSTS code.
 */
export function readEntraRefusal(text: string): EntraRefusal | undefined {
	const [, error] = /(AADSTS\d{4,10}\b[^]*)/i.exec(truncateEnd(text)) ?? [];

	if (error === undefined) {
		return undefined;
	}

	const end = error.search(/Trace ID:|Interactive authentication is needed|Run the command below/i);
	// In the output of az, the line breaks of a JSON body are escaped.
	const sentence = (end < 0 ? error : error.slice(0, end)).replaceAll(/\\[rn]/g, ' ').trim();
	const correlationId = /Correlation ID: ([0-9a-f-]{36})/i.exec(error)?.[1];

	return {
		code: innermostCode(sentence),
		sentence,
		...(correlationId !== undefined && {correlationId}),
		...quotedClaim('issuer', sentence),
		...quotedClaim('subject', sentence),
		...quotedClaim('audience', sentence),
	};
}

/** Returns the code in capitals. Returns undefined if the text has no AADSTS code. */
export const readEntraCode = (text: string): string | undefined => readEntraRefusal(text)?.code;

/**
 * These codes only say that the credentials are not valid. Another code in the same error can name the reason, for
 * example `AADSTS70002: Error validating credentials. AADSTS50126: Invalid username or password`.
 */
const generalCodes: readonly string[] = ['AADSTS50012', 'AADSTS50013', 'AADSTS70000', 'AADSTS70002'];

function innermostCode(sentence: string): string {
	const codes = [...sentence.matchAll(/AADSTS\d{4,10}\b/gi)].map(([code]) => code.toUpperCase());
	return codes.find(code => !generalCodes.includes(code)) ?? codes[0] ?? '';
}

/** Matches for example `assertion subject 'repo:contoso/app:pull_request'` and `Assertion Subject: 'repo:…'`. */
function quotedClaim(
	claim: 'issuer' | 'subject' | 'audience',
	sentence: string,
): Partial<Pick<EntraRefusal, typeof claim>> {
	const value = new RegExp(`Assertion ${claim}:? ['\`]([^'\`]{1,400})['\`]`, 'i').exec(sentence)?.[1];
	return value === undefined ? {} : {[claim]: value};
}
