import {defineCheck} from '../../../engine/check.ts';
import type {EvaluateContext} from '../../../engine/check.ts';
import type {Values} from '../../../text/template.ts';
import type {Handshake} from '../../../engine/system.ts';
import {listValues} from '../../../text/list-values.ts';
import {dns} from '../dns/dns.ts';
import {loginServer} from '../../registry/login-server/login-server.ts';
import {certificateFindings} from './certificate-findings.ts';
import {issuerNameOf, subjectNameOf} from './certificate-names.ts';
import {connectionFindings} from './connection-findings.ts';
import {evaluateHandshake, findExpired, findUnreadableTrustFile, findWeakness} from './evaluate-handshake.ts';
import {proxyFindings} from './proxy-findings.ts';

export type TlsEvidence = Handshake & {readonly host: string; readonly port: number};

export const tls = defineCheck({
	id: 'tls',
	group: 'registry',
	scope: 'registry',
	needs: ['dns'],
	uses: [],
	acceptsAssumptions: true,
	title: 'TLS handshake',
	column: 'TLS',
	proves: 'use',
	async collect({system, facts, signal}) {
		const {host = '', port} = facts.need(loginServer);
		return {evidence: {host, port, ...(await system.handshake(host, port, signal))}};
	},
	evaluate(evidence: TlsEvidence, context) {
		return {finding: evaluateHandshake(evidence), values: valuesOf(evidence, context)};
	},
	labels: {
		acceptedBy: 'Trusted by',
		bits: 'bits',
		certificates: 'certificates',
		chain: 'Certificate',
		cipher: 'Cipher',
		fingerprint: 'SHA-256',
		isRooted: 'Has a trusted root',
		isSelfSigned: 'self-signed',
		issuer: 'issuer',
		similarCa: 'Similar trusted CA',
		message: 'text',
		missingIssuer: 'Missing issuer',
		names: 'names',
		path: 'path',
		phase: 'Last step',
		protocol: 'Protocol',
		subject: 'subject',
		trustFiles: 'Trust file',
		validFrom: 'valid from (UTC)',
		validTo: 'valid until (UTC)',
		weakDigest: 'weak digest',
	},
	terms: {
		phase: {proxy: 'proxy', connect: 'TCP connection', tls: 'TLS handshake', done: 'TLS handshake completed'},
	},
	findings: {...certificateFindings, ...connectionFindings, ...proxyFindings},
});

function valuesOf({host, port, ...evidence}: TlsEvidence, {collectedAt, facts}: EvaluateContext): Values {
	const [leaf] = evidence.chain;
	const last = evidence.chain.at(-1);
	const trustFile = findUnreadableTrustFile(evidence);

	return {
		loginServer: host,
		host: port === 443 ? host : `${host}:${port}`,
		port,
		address: evidence.address ?? facts.use(dns)?.addresses[0],
		protocol: evidence.protocol,
		subjectName: leaf && subjectNameOf(leaf),
		issuerName: last && issuerNameOf(last),
		validFrom: toMinutes(leaf?.validFrom),
		validTo: toMinutes(findExpired(evidence, collectedAt)?.validTo ?? leaf?.validTo),
		now: toMinutes(new Date(collectedAt).toISOString()),
		...listValues({
			names: leaf && (leaf.names.length > 0 ? leaf.names.slice(0, 4) : [subjectNameOf(leaf)]),
			stores: evidence.acceptedBy,
		}),
		// UNSPECIFIED names no error.
		refusal: evidence.refusal === 'UNSPECIFIED' ? undefined : evidence.refusal,
		...findWeakness(evidence),
		error: evidence.error?.code,
		proxyStatus: evidence.error?.details?.status,
		proxy: evidence.proxy?.url,
		proxyHost: evidence.proxy?.url.replace(/^\w+:\/\//, ''),
		variable: evidence.proxy?.variable ?? evidence.error?.details?.variable,
		trustVariable: trustFile?.variable,
		path: trustFile?.path,
		reason: evidence.error?.message || trustFile?.error,
	};
}

const toMinutes = (date: string | undefined): string | undefined => date?.slice(0, 16).replace('T', ' ');
