import {startAgain, correctClock, useTokenWithoutClient, withClientMessage} from '../../ko.ts';
import {
	bypassProxy,
	otherDaemons,
	startRemoteDocker,
	tryConnection,
	updateContext,
	useDefaultDaemon,
} from '../ko-fixes.ts';

const setCertificateFolder = {
	setCertificateFolder: `그런 다음 ca.pem, cert.pem, key.pem이 있는 폴더를 설정한${startAgain}`,
} as const;

export const remoteDaemon = {
	'ssh-key-refused': {
		short: '원격 호스트가 ssh 키를 거부함',
		summary: [
			'{sshDestination} 호스트가 이 사용자의 ssh 키를 거부했습니다.',
			'데몬의 호스트가 이 사용자의 ssh 키를 거부했습니다.',
		],
		meaning:
			'{clientName} 클라이언트는 ssh로 이 데몬에 연결합니다. 이 오류는 ssh에서 발생했으므로 이 컴퓨터의 그룹과는 관계가 없습니다.',
		fixes: {
			...tryConnection,
			addKey: '키에 암호가 있거나 파일 이름이 기본값이 아니면 키를 ssh 에이전트에 추가하세요.',
			setIdentity: '또는 Podman이 사용할 키를 지정하세요. Podman은 ~/.ssh/config를 읽지 않습니다.',
			copyKey: '호스트에 키가 없으면 호스트의 ~/.ssh/authorized_keys에 키를 추가하세요.',
			...otherDaemons,
		},
	},
	'ssh-host-key-unknown': {
		short: 'ssh에 등록되지 않은 호스트 키',
		summary: [
			'{remoteHost} 호스트의 키가 이 컴퓨터의 ssh에 등록되어 있지 않습니다.',
			'데몬의 호스트 키가 이 컴퓨터의 ssh에 등록되어 있지 않습니다.',
		],
		meaning:
			'{clientName} 클라이언트는 호스트를 신뢰하는지 물어볼 수 없으므로, 호스트 키를 미리 등록해야 합니다.',
		fixes: {
			connectOnce: 'ssh로 한 번 연결해 지문을 비교한 뒤 yes라고 답하세요.',
			checkKnownHosts:
				'전에 이 호스트의 키가 ssh에 등록되어 있었으면, ~/.ssh/known_hosts 파일을 읽을 수 있는지 확인하세요. sudo를 사용한 뒤에는 파일의 소유자가 root일 수 있습니다.',
			scanHostKey: 'CI에서는 지문을 비교한 뒤 이 출력을 ~/.ssh/known_hosts에 추가하세요.',
			...otherDaemons,
		},
	},
	'ssh-host-key-changed': {
		short: '호스트 키가 바뀜',
		summary: [
			'{remoteHost} 호스트의 키가 {path} 파일에 등록된 키와 다릅니다.',
			'{remoteHost} 호스트의 키가 ssh에 등록된 키와 다릅니다.',
			'데몬의 호스트 키가 ssh에 등록된 키와 다릅니다.',
		],
		meaning: '호스트를 다시 설치했거나, 이 주소에서 다른 컴퓨터가 응답합니다.',
		fixes: {
			compareFingerprint: '호스트 관리자에게 키의 지문을 물어보고 비교하세요.',
			removeOldKey: '새 키가 올바른지 확인한 뒤, 이전 키를 제거하고 ssh로 한 번 연결하세요.',
			...otherDaemons,
		},
	},
	'ssh-host-key-revoked': {
		short: '호스트 키가 해지됨',
		summary: [
			'{remoteHost} 호스트의 키가 해지된 키로 등록되어 있어서 ssh가 연결하지 않습니다.',
			'데몬의 호스트 키가 해지된 키로 등록되어 있어서 ssh가 연결하지 않습니다.',
		],
		meaning: '누군가 키를 훔쳐서 이 호스트인 것처럼 가장하고 있을 수 있습니다.',
		fixes: {
			doNotConnect: '해지 표시를 제거하지 마세요. 호스트에 새 키가 있는지 호스트 관리자에게 물어보세요.',
			...otherDaemons,
		},
	},
	'remote-permission-denied': {
		short: '원격 호스트에서 권한 없음',
		summary: [
			'ssh 연결은 되지만, {remoteUser} 사용자에게 {remoteHost} 데몬을 사용할 권한이 없습니다.',
			'ssh 연결은 되지만, 원격 사용자에게 원격 호스트의 데몬을 사용할 권한이 없습니다.',
		],
		meaning:
			'권한은 원격 호스트에서 사용자가 속한 그룹에 따라 결정됩니다. 이 컴퓨터의 그룹과는 관계가 없습니다.',
		fixes: {
			joinRemoteGroup:
				'원격 호스트에서 원격 사용자를 docker 그룹에 추가하세요. 이 그룹의 구성원은 root 권한을 얻을 수 있습니다.',
			...tryConnection,
			...otherDaemons,
		},
	},
	'remote-daemon-not-running': {
		short: '원격 호스트에 실행 중인 데몬 없음',
		summary: [
			'ssh 연결은 되지만, {remoteHost} 호스트에서 실행 중인 데몬이 없습니다.',
			'ssh 연결은 되지만, 원격 호스트에서 실행 중인 데몬이 없습니다.',
		],
		meaning: '원격 호스트의 데몬이 중지되었거나 시작된 적이 없습니다.',
		fixes: {
			...startRemoteDocker,
			...tryConnection,
			...otherDaemons,
		},
	},
	'remote-docker-missing': {
		short: '원격 호스트에 docker 없음',
		summary: [
			'ssh 연결은 되지만, {remoteHost} 호스트의 PATH에 docker가 없습니다.',
			'ssh 연결은 되지만, 원격 호스트의 PATH에 docker가 없습니다.',
		],
		meaning: 'ssh로 시작한 명령의 PATH는 원격 호스트에서 직접 사용하는 셸의 PATH와 다를 수 있습니다.',
		fixes: {
			showRemotePath: '원격 호스트에서 명령이 받는 환경 변수 중 PATH를 확인하세요.',
			installRemoteDocker:
				'원격 호스트에 docker를 설치하거나, 원격 호스트의 PATH에 docker 폴더를 추가하세요.',
			...otherDaemons,
		},
	},
	'ssh-missing': {
		short: 'ssh가 설치되지 않음',
		summary: '데몬 주소에 ssh가 필요하지만, 이 컴퓨터에 ssh 프로그램이 없습니다.',
		meaning: '{clientName} 클라이언트는 ssh 프로그램을 시작해 데몬에 연결합니다.',
		fixes: {
			installSshOnDebian: 'Debian과 Ubuntu에서는 OpenSSH 클라이언트를 설치하세요.',
			addSshToPath: 'OpenSSH 클라이언트를 설치하거나, ssh 폴더를 PATH에 추가하세요.',
			...otherDaemons,
		},
	},
	'tls-certificate-missing': {
		short: '읽을 수 없는 인증서 파일',
		summary: '{clientName} 클라이언트가 데몬에 필요한 인증서 파일을 읽을 수 없습니다.',
		meaning: withClientMessage(
			'DOCKER_TLS_VERIFY 또는 docker 컨텍스트에서 인증서 파일을 사용하는 TLS를 요구합니다.',
		),
		fixes: {
			addCertificates: 'ca.pem, cert.pem, key.pem을 DOCKER_CERT_PATH에 설정된 폴더나 ~/.docker에 넣으세요.',
			...updateContext,
			unsetTlsVerify: `데몬이 이 컴퓨터에 있으면 TLS가 필요 없습니다. DOCKER_TLS_VERIFY 변수를 제거한${startAgain}`,
			...useTokenWithoutClient,
		},
	},
	'tls-handshake-failed': {
		short: '데몬과의 TLS 연결 실패',
		summary: [
			'{clientName} 클라이언트와 {variableValue} 데몬 사이의 TLS 연결이 실패했습니다.',
			'{clientName} 클라이언트와 데몬 사이의 TLS 연결이 실패했습니다.',
		],
		meaning: withClientMessage('한쪽만 TLS를 사용하거나, 한쪽이 다른 쪽의 인증서를 신뢰하지 않습니다.'),
		fixes: {
			setTlsVerify: '데몬이 TLS를 사용하면(대개 2376 포트) 클라이언트에서도 TLS를 켜세요.',
			...setCertificateFolder,
			...updateContext,
			unsetTlsVerify: `데몬이 TLS를 사용하지 않으면(2375 포트) DOCKER_TLS_VERIFY 변수를 제거한${startAgain}`,
			...useDefaultDaemon,
			...useTokenWithoutClient,
		},
	},
	'daemon-certificate-untrusted': {
		short: '신뢰할 수 없는 데몬 인증서',
		summary: [
			'{clientName} 클라이언트가 {remoteHost} 데몬의 인증서를 신뢰하지 않습니다.',
			'{clientName} 클라이언트가 데몬의 인증서를 신뢰하지 않습니다.',
		],
		meaning:
			'Docker는 ca.pem에 있는 인증 기관(CA)만 신뢰합니다. 이 컴퓨터의 신뢰 저장소는 사용하지 않습니다.',
		fixes: {
			addAuthority:
				'데몬의 CA 인증서를 ca.pem이라는 이름으로 DOCKER_CERT_PATH에 설정된 폴더나 ~/.docker에 넣으세요.',
			...setCertificateFolder,
			...updateContext,
			...otherDaemons,
		},
	},
	'daemon-certificate-date-invalid': {
		short: '데몬 인증서 유효 기간이 아님',
		summary: [
			'{clientName} 메시지에 따르면 {remoteHost} 데몬의 인증서가 만료되었거나 아직 유효하지 않습니다.',
			'{clientName} 메시지에 따르면 데몬의 인증서가 만료되었거나 아직 유효하지 않습니다.',
		],
		meaning: withClientMessage('인증서가 오래되었거나, 이 컴퓨터의 시계가 맞지 않습니다.'),
		fixes: {
			...correctClock,
			renewCertificate: '시계가 맞으면 데몬의 새 인증서를 만든 뒤 데몬을 다시 시작하세요.',
			...otherDaemons,
		},
	},
	'daemon-certificate-host-mismatch': {
		short: '다른 호스트용 인증서',
		summary: ['데몬의 인증서가 {remoteHost} 호스트용이 아닙니다.', '데몬의 인증서가 다른 호스트용입니다.'],
		meaning: withClientMessage('클라이언트는 데몬 주소의 호스트를 인증서에 있는 이름과 비교합니다.'),
		fixes: {
			useCertificateName: 'DOCKER_HOST나 docker 컨텍스트에서 인증서에 있는 이름을 사용하세요.',
			createCertificate: '또는 이 호스트의 이름이나 IP 주소가 들어 있는 인증서를 만드세요.',
			...useTokenWithoutClient,
		},
	},
	'client-certificate-refused': {
		short: '데몬이 클라이언트 인증서를 거부함',
		summary: '데몬이 {clientName} 클라이언트에 인증서를 요구하거나, 받은 인증서를 거부했습니다.',
		meaning: '데몬은 자체 CA가 서명했고 만료되지 않은 클라이언트 인증서만 받습니다.',
		fixes: {
			addClientCertificate:
				'데몬의 CA가 서명한 cert.pem과 key.pem을 DOCKER_CERT_PATH에 설정된 폴더나 ~/.docker에 넣으세요.',
			...setCertificateFolder,
			...updateContext,
			...otherDaemons,
		},
	},
	'daemon-not-tls': {
		short: '데몬이 TLS를 사용하지 않음',
		summary: [
			'{clientName} 클라이언트는 TLS를 사용하지만, {remoteHost} 데몬은 사용하지 않습니다.',
			'{clientName} 클라이언트는 TLS를 사용하지만, 데몬은 사용하지 않습니다.',
		],
		meaning: '데몬은 대개 TLS를 사용하지 않을 때는 2375 포트, 사용할 때는 2376 포트에서 수신 대기합니다.',
		fixes: {
			correctPort: '데몬 주소의 포트를 수정하세요.',
			unsetTlsVerify: `또는 데몬까지의 네트워크를 신뢰할 수 있으면 클라이언트에서 TLS를 끄세요. DOCKER_TLS_VERIFY 변수를 제거한${startAgain}`,
			...useDefaultDaemon,
		},
	},
	'daemon-requires-tls': {
		short: '데몬에 TLS 필요',
		summary: [
			'{remoteHost} 데몬은 TLS를 사용하지만, {clientName} 클라이언트는 사용하지 않습니다.',
			'데몬은 TLS를 사용하지만, {clientName} 클라이언트는 사용하지 않습니다.',
		],
		meaning: '데몬은 대개 TLS를 사용할 때는 2376 포트, 사용하지 않을 때는 2375 포트에서 수신 대기합니다.',
		fixes: {
			requestCertificate: '데몬 관리자에게 CA 인증서와 클라이언트 인증서를 요청하세요.',
			setTlsVerify: '클라이언트에서 TLS를 켜세요.',
			...setCertificateFolder,
			...updateContext,
			...useDefaultDaemon,
		},
	},
	'daemon-through-proxy': {
		short: '데몬 요청이 프록시를 거침',
		summary: [
			'{clientName} 클라이언트가 {remoteHost} 데몬에 보내는 요청이 프록시로 가고, 프록시에서 실패합니다.',
			'{clientName} 클라이언트가 데몬에 보내는 요청이 프록시로 가고, 프록시에서 실패합니다.',
		],
		meaning: withClientMessage('이 셸의 HTTP_PROXY와 HTTPS_PROXY는 TCP로 연결하는 데몬에도 적용됩니다.'),
		fixes: {
			...bypassProxy,
			correctProxy: `또는 HTTP_PROXY와 HTTPS_PROXY를 수정한${startAgain}`,
			...useDefaultDaemon,
		},
	},
	'not-a-daemon': {
		short: '서버가 데몬이 아님',
		summary: [
			'{remoteHost} 서버는 컨테이너 데몬이 아닙니다.',
			'데몬 주소의 서버는 컨테이너 데몬이 아닙니다.',
		],
		meaning: withClientMessage('이 주소에서 다른 프로그램이 수신 대기하거나, 프록시가 응답합니다.'),
		fixes: {
			correctAddress: `데몬 주소를 수정한${startAgain}`,
			...bypassProxy,
			...useDefaultDaemon,
		},
	},
} as const;
