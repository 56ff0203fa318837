import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {
	createIssuer,
	createServerCertificate,
	toPem,
	validityInDays,
} from '../../../source/demo/network/certificates.ts';
import {toFailure} from '../../../source/system/errors.ts';
import {assertClientCertificate} from '../../../source/system/sign-in/secret-files.ts';

let folder: string;

beforeAll(() => {
	folder = mkdtempSync(path.join(os.tmpdir(), 'acr-doctor-certificate-'));
});

afterAll(() => rmSync(folder, {recursive: true}));

const createPem = async (validity = validityInDays(-10, 10)) =>
	toPem(await createServerCertificate({names: ['app'], issuer: await createIssuer('Test CA'), validity}));

function problemOf(text: string) {
	const file = path.join(folder, 'app.pem');
	writeFileSync(file, text);

	try {
		assertClientCertificate(file, undefined);
		return undefined;
	} catch (error) {
		return toFailure(error);
	}
}

test('a certificate with its key is accepted', async () => {
	const {key, cert} = await createPem();
	expect(problemOf(`${key}\n${cert}`)).toBeUndefined();
});

test('a certificate that has expired is reported with its time', async () => {
	const {key, cert} = await createPem(validityInDays(-10, -1));
	expect(problemOf(`${cert}\n${key}`)).toMatchObject({
		code: 'CLIENT_CERTIFICATE_EXPIRED',
		details: {
			path: path.join(folder, 'app.pem'),
			tokenExpires: expect.stringMatching(/^\d{4}-\d\d-\d\d \d\d:\d\d$/),
		},
	});
});

test('the key of another certificate is reported', async () => {
	const [{cert}, {key}] = await Promise.all([createPem(), createPem()]);
	expect(problemOf(`${cert}\n${key}`)?.code).toBe('CLIENT_CERTIFICATE_KEY_MISMATCH');
});
