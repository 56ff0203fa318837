import {expect, test} from 'vitest';
import {readCertifiBundle} from '../../../../source/checks/containers/docker-trust/read-certifi.ts';

test('certifi of Debian and Fedora names the bundle of the machine, and the original names none', () => {
	expect(readCertifiBundle("DEBIAN_CA_CERTS_PATH = '/etc/ssl/certs/ca-certificates.crt'")).toBe(
		'/etc/ssl/certs/ca-certificates.crt',
	);
	expect(readCertifiBundle('    return "/etc/pki/tls/certs/ca-bundle.crt"')).toBe(
		'/etc/pki/tls/certs/ca-bundle.crt',
	);
	expect(readCertifiBundle('files("certifi").joinpath("cacert.pem")')).toBeUndefined();
});
