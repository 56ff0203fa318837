import {X509Certificate} from 'node:crypto';
import tls from 'node:tls';
import {expect, test} from 'vitest';
import {createCertificateStore} from '../../../source/system/trust/certificate-store.ts';

const pems = [...new Set([...tls.getCACertificates('bundled'), ...tls.getCACertificates('system')])];
const certificates = pems.map(pem => new X509Certificate(pem));

test('every root of this machine is found by its subject, and only that root', () => {
	const store = createCertificateStore(pems);
	const bySubject = Map.groupBy(certificates, ({subject}) => subject);
	const wrong = [...bySubject].filter(
		([subject, all]) =>
			store
				.findBySubject(subject)
				.map(({fingerprint256}) => fingerprint256)
				.join() !== all.map(({fingerprint256}) => fingerprint256).join(),
	);

	expect(bySubject.size).toBeGreaterThan(100);
	expect(wrong).toEqual([]);
});

test('an unknown subject finds nothing', () => {
	expect(createCertificateStore(pems).findBySubject('CN=Nobody at all')).toEqual([]);
});

test('a subject without a plain value is found', () => {
	const store = createCertificateStore(pems);
	const strange = certificates.filter(({subject}) => /[^\x20-\x7E\n]/.test(subject));
	expect(
		strange.every(({subject, fingerprint256}) =>
			store.findBySubject(subject).some(found => found.fingerprint256 === fingerprint256),
		),
	).toBe(true);
});
