import {startAgain, withClientMessage} from '../../ko.ts';
import {updateContext, useDefaultDaemon} from '../ko-fixes.ts';

export const clientKey = {
	'tls-for-daemon-without-tls': {
		short: 'DOCKER_TLS_VERIFY가 필요 없음',
		summary:
			'DOCKER_TLS_VERIFY 때문에 {clientName} 클라이언트가 인증서 파일을 찾지만, 데몬 주소는 TLS를 사용하지 않습니다.',
		meaning: withClientMessage(
			'DOCKER_TLS_VERIFY는 0을 포함한 모든 값에서 TLS를 켭니다. 소켓이나 ssh 연결에는 인증서 파일이 필요 없습니다.',
		),
		fixes: {
			unsetTlsVerify: `DOCKER_TLS_VERIFY 변수를 제거한${startAgain}`,
			setTcpAddress: '또는 데몬이 다른 호스트에 있으면 그 TCP 주소를 설정하세요.',
		},
	},
	'client-key-mismatch': {
		short: '클라이언트 키와 인증서가 다름',
		summary: [
			'{certificateFolder} 폴더의 key.pem과 cert.pem은 서로 맞지 않습니다.',
			'{clientName} 클라이언트의 키와 인증서가 서로 맞지 않습니다.',
		],
		meaning:
			'데몬은 인증서와 그 개인 키의 쌍만 받습니다. 그래서 {clientName} 클라이언트가 시작되지 않습니다.',
		fixes: {
			showCertificateKey: '인증서의 공개 키를 출력하세요.',
			showKey: 'key.pem의 공개 키를 출력해 비교하세요.',
			copyBoth: 'key.pem과 cert.pem을 만든 사람의 같은 폴더에서 둘 다 다시 복사하세요.',
			...updateContext,
			...useDefaultDaemon,
		},
	},
	'client-key-encrypted': {
		short: '클라이언트 키가 암호화됨',
		summary: [
			'{certificateFolder} 폴더의 key.pem이 암호화되었거나, {clientName} 클라이언트가 읽을 수 없는 형식입니다.',
			'{clientName} 클라이언트의 개인 키가 암호화되었거나, {clientName} 클라이언트가 읽을 수 없는 형식입니다.',
		],
		meaning: withClientMessage('Docker는 키의 암호를 물어볼 수 없습니다.'),
		fixes: {
			decryptKey: '암호가 없는 키를 새 파일에 쓴 다음, key.pem을 그 파일로 바꾸세요.',
			protectKey: '새 파일은 자신만 읽을 수 있게 하세요.',
			...updateContext,
			...useDefaultDaemon,
		},
	},
} as const;
