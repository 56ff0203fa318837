import type {tls as check} from './tls.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {clientCertificateRequired, bypassProxy, startAgain} from '../../ko.ts';

const allowPort = '{loginServer}의 {port} 포트를 허용해 달라고 네트워크 담당자에게 요청하세요.';
const allowInProxy = '{loginServer}의 {port} 포트를 허용해 달라고 프록시 관리자에게 요청하세요.';
const checkAddress = '{address} 주소가 {loginServer}의 것인지 확인하세요.';
const seeCertificate = '인증서를 직접 확인하세요(Ctrl-C로 종료).';
const seeChain = '인증서 체인을 직접 확인하세요(Ctrl-C로 종료).';

export const tls: WordsFor<typeof check> = {
	title: 'TLS 핸드셰이크',
	labels: {
		acceptedBy: '신뢰하는 곳',
		bits: '비트',
		certificates: '인증서 수',
		chain: '인증서',
		cipher: '암호화 방식',
		fingerprint: 'SHA-256',
		isRooted: '신뢰하는 루트에 연결됨',
		isSelfSigned: '자체 서명',
		issuer: '발급자',
		similarCa: '신뢰하는 관련 인증서',
		message: '메시지',
		missingIssuer: '빠진 발급자',
		names: '이름',
		path: '경로',
		phase: '도달한 단계',
		protocol: '프로토콜',
		subject: '주체',
		trustFiles: '신뢰 파일',
		validFrom: '시작',
		validTo: '끝',
		weakDigest: '약한 다이제스트',
	},
	terms: {
		phase: {proxy: '프록시', connect: '연결', tls: 'TLS 핸드셰이크', done: '모두 완료'},
	},
	findings: {
		trusted: {summary: '{protocol}, 인증서는 {validTo}까지 유효'},
		'trusted-by-private-ca': {
			summary: [
				'{protocol}, 발급자 {issuerName}, 신뢰하는 저장소 {stores}',
				'{protocol}, 신뢰하는 저장소 {stores}',
			],
			meaning:
				'공인 인증 기관이 발급한 인증서가 아닙니다. TLS를 검사하는 프록시가 중간에 있을 수 있습니다. 신뢰 저장소를 따로 두는 프로그램(Docker, Azure CLI, Java)에는 그 인증 기관을 각각 등록해야 합니다.',
		},
		'trust-file-unreadable': {
			summary: '{trustVariable}: {path} 파일에서 인증서를 읽을 수 없습니다({reason}).',
			meaning:
				'레지스트리의 인증서 체인은 그래도 신뢰되지만, 이 변수에 의존하는 프로그램은 체인을 거부하거나 멈춥니다.',
			fixes: {
				correctFile: '파일을 고치세요. BEGIN CERTIFICATE부터 END CERTIFICATE까지 있는 PEM이어야 합니다.',
				correctPath: `또는 {trustVariable}의 경로를 고친${startAgain}`,
				unsetVariable: `또는 {trustVariable} 변수를 제거한${startAgain}`,
			},
		},
		'trust-file-damaged': {
			summary: '{trustVariable}: {path} 파일에 손상된 인증서가 있습니다.',
			meaning:
				'레지스트리의 인증서 체인은 그래도 신뢰되지만, 이 변수에 의존하는 프로그램은 손상된 인증서에서 멈추거나 파일의 인증서를 모두 무시합니다.',
			fixes: {
				replaceCertificate: '손상된 인증서를 찾아 다시 넣거나 빼세요.',
				unsetVariable: `또는 {trustVariable} 변수를 제거한${startAgain}`,
			},
		},
		'self-signed': {
			summary: '자체 서명 인증서입니다({subjectName}): {host}',
			meaning:
				'Azure 레지스트리는 그런 인증서를 쓰지 않습니다. 프록시, 캡티브 포털 또는 잘못된 주소에 있는 엉뚱한 서버가 이 이름으로 응답합니다.',
			fixes: {
				checkAddress: '{address} 주소가 다른 컴퓨터가 아니라 레지스트리의 것인지 확인하세요.',
				showCertificates: seeCertificate,
			},
		},
		'untrusted-issuer': {
			summary: [
				'인증서 발급자를 신뢰할 수 없습니다({issuerName}): {host}',
				'인증서 발급자에 이름이 없으며 신뢰할 수 없습니다: {host}',
			],
			meaning:
				'대개는 회사의 프록시가 TLS를 검사하면서 자체 인증 기관으로 다시 서명하는 경우입니다. 이 컴퓨터에 그 인증 기관이 없으므로, 여기서는 어떤 프로그램도 레지스트리에 연결할 수 없습니다.',
			fixes: {
				correctTrustFile:
					'{trustVariable}에 지정된 {path} 파일을 다 읽을 수 없습니다({reason}). 그 인증 기관이 들어 있어야 할 파일이라면 고치세요.',
				addToTrustStore:
					'네트워크 담당자에게서 {issuerName}의 인증서를 PEM으로 받아 이 컴퓨터의 신뢰 저장소에 추가하세요.',
				updateTrustStore:
					'Debian과 Ubuntu에서는 인증서를 /usr/local/share/ca-certificates에 .crt로 끝나는 파일로 복사한 뒤 신뢰 저장소를 갱신하세요.',
				trustInAzureCli: 'Azure CLI에는 REQUESTS_CA_BUNDLE에 인증서 파일을 지정하세요.',
				trustInAcrDoctor: `acr-doctor에는 NODE_EXTRA_CA_CERTS에 인증서 파일을 지정한${startAgain}`,
				trustInDocker: 'Docker용 인증서는 /etc/docker/certs.d/{host}/ca.crt에 두고 Docker를 다시 시작하세요.',
				exemptFromInspection: '또는 {loginServer} 연결을 TLS 검사에서 제외해 달라고 요청하세요.',
			},
		},
		'missing-intermediate': {
			summary: ['중간 인증서가 빠져 있습니다({issuerName}): {host}', '중간 인증서가 빠져 있습니다: {host}'],
			meaning:
				'인증서는 문제없어 보이고 루트도 이 컴퓨터가 신뢰하지만, 서버가 그 사이의 중간 인증서를 보내지 않습니다. 브라우저는 중간 인증서를 알아서 가져오지만 Docker, az, acr-doctor는 가져오지 않습니다.',
			fixes: {
				sendWholeChain:
					'서버나 프록시의 관리자가 서버 인증서, 중간 인증서 순으로 체인 전체를 보내도록 설정해야 합니다.',
				showCertificates: seeChain,
			},
		},
		'certificate-expired': {
			summary: '인증서가 {validTo}에 만료되었습니다: {host}',
			meaning:
				'Azure는 인증서를 제때 갱신합니다. 이 컴퓨터의 시계가 틀렸거나, 중간의 프록시가 오래된 인증서를 제시합니다.',
			fixes: {
				compareClock: '이 컴퓨터의 시계({now} UTC)를 실제 시각과 비교하세요.',
				askAboutIssuer: '시계가 맞으면, 인증서를 발급한 {issuerName}에 대해 네트워크 담당자에게 문의하세요.',
			},
		},
		'certificate-not-yet-valid': {
			summary: '인증서가 아직 유효하지 않습니다({validFrom}부터 유효): {host}',
			meaning: '이 컴퓨터의 시계가 늦은 것이 거의 확실합니다.',
			fixes: {
				compareClock: '이 컴퓨터의 시계({now} UTC)를 실제 시각과 비교하고 맞추세요.',
				setClockInWsl: 'WSL에서는 Windows의 시계에 맞추세요.',
			},
		},
		'hostname-mismatch': {
			summary: '다른 이름의 인증서입니다({names}): {host}',
			meaning:
				'다른 서버가 이 이름으로 응답합니다. hosts 파일이나 DNS 영역의 잘못된 항목, 다른 레지스트리의 프라이빗 엔드포인트, 또는 프록시 때문입니다.',
			fixes: {
				checkAddress: checkAddress,
				useCertificateName: '인증서에 있는 이름이 의도한 레지스트리라면 그 이름을 사용하세요.',
			},
		},
		'subject-alternative-name-missing': {
			summary: '인증서에 주체 대체 이름(SAN)이 없습니다({subjectName}): {host}',
			meaning:
				'Docker, containerd, Podman, Azure CLI는 주체 대체 이름(SAN)만 보며, 그것이 없는 인증서는 거부합니다.',
			fixes: {
				reissueCertificate:
					'서버나 프록시의 관리자가 이름을 주체 대체 이름으로 넣어 인증서를 다시 발급해야 합니다.',
				showCertificates: seeCertificate,
			},
		},
		'certificate-too-weak': {
			summary: [
				'체인에 약한 인증서가 있습니다({weakDigest} 서명): {host}',
				'체인에 약한 인증서가 있습니다({weakBits}비트 키): {host}',
			],
			meaning:
				'더는 허용되지 않는 방식이며 Azure에는 그런 인증서가 없습니다. 중간의 오래된 프록시나 장비가 발급한 것입니다.',
			fixes: {
				reissueCertificate: '{issuerName} 관리자가 SHA-256과 2048비트 이상의 키로 발급해야 합니다.',
				showCertificates: seeChain,
			},
		},
		'certificate-verification-failed': {
			summary: ['인증서가 거부됩니다({refusal}): {host}', '인증서가 거부됩니다: {host}'],
			meaning: '모든 TLS 클라이언트가 지키는 규칙에 어긋나는 체인입니다.',
			fixes: {showCertificates: seeChain},
		},
		'tls-version-too-old': {
			summary: 'TLS 1.2 이상을 지원하지 않습니다: {host}',
			meaning: 'Azure 레지스트리는 TLS 1.2와 1.3을 씁니다. 오래된 프록시나 로드 밸런서가 대신 응답합니다.',
			fixes: {
				allowTls12:
					'TLS 1.2를 허용하거나 {loginServer} 연결을 그대로 통과시켜 달라고 프록시 관리자에게 요청하세요.',
			},
		},
		'not-tls': {
			summary: 'TLS가 아닌 응답이 왔습니다: {host}',
			meaning: '그 포트에 일반 HTTP 서버나 캡티브 포털, 프록시가 있습니다.',
			fixes: {
				openWebPage:
					'브라우저로 웹 페이지를 열어 보세요. 로그인이 필요한 네트워크라면 로그인 화면이 나옵니다.',
				checkAddress: '{address} 주소가 레지스트리의 것인지 확인하세요.',
			},
		},
		'client-certificate-required': clientCertificateRequired,
		'closed-during-handshake': {
			summary: 'TLS 핸드셰이크 도중에 연결이 끊겼습니다: {host}',
			meaning: '핸드셰이크의 서버 이름을 보고 막는 방화벽이 이렇게 동작합니다.',
			fixes: {
				allowInFirewall:
					'{loginServer}의 {port} 포트를 이름으로 허용해 달라고 네트워크 담당자에게 요청하세요.',
			},
		},
		'server-name-unrecognized': {
			summary: '서버가 이 이름으로는 응답하지 않습니다: {loginServer}({address})',
			meaning:
				'TLS 핸드셰이크에서 이 이름을 거부했습니다(unrecognized_name). 이름이 다른 서버를 가리키거나, 이 이름의 항목이 없는 게이트웨이나 방화벽이 응답합니다.',
			fixes: {
				checkAddress: checkAddress,
				addToGateway: '{loginServer} 항목을 추가해 달라고 게이트웨이 관리자에게 요청하세요.',
			},
		},
		'handshake-timed-out': {
			summary: '연결은 되지만 응답이 없습니다(제한 시간 초과): {host}',
			meaning:
				'TCP 연결은 되었으므로 이름과 경로에는 문제가 없지만, TLS 핸드셰이크에 응답이 없습니다. 서버 이름을 검사하는 방화벽이 붙잡고 있거나, 패킷이 중간의 VPN에 비해 너무 크거나, 그 포트의 서버가 TLS를 쓰지 않습니다.',
			fixes: {
				lowerMtu: 'VPN 없이 시도하거나, VPN 인터페이스의 MTU를 줄여 보세요.',
				askAboutInspection:
					'{loginServer}의 TLS를 검사하거나 막는 장비가 있는지 네트워크 담당자에게 문의하세요.',
				traceHandshake: '핸드셰이크가 어디서 멈추는지 확인하세요(Ctrl-C로 종료).',
			},
		},
		'handshake-failed': {
			summary: 'TLS 핸드셰이크에 실패했습니다({error}): {host}',
			meaning: '양쪽이 함께 쓸 수 있는 TLS 방식을 찾지 못했습니다.',
			fixes: {traceHandshake: '핸드셰이크를 직접 확인하세요(Ctrl-C로 종료).'},
		},
		'connection-refused': {
			summary: '연결이 거부되었습니다. {address}의 {port} 포트가 닫혀 있습니다.',
			meaning: '방화벽이 거부하거나, 이름이 레지스트리가 아닌 다른 컴퓨터를 가리킵니다.',
			fixes: {checkAddress: checkAddress, allowInFirewall: allowPort},
		},
		'connection-reset': {
			summary: 'TLS 시작 전에 연결이 끊겼습니다(reset): {host}',
			meaning: '중간의 방화벽이나 프록시가 연결을 끊습니다. 연결에 담긴 이름 때문일 때가 많습니다.',
			fixes: {
				allowInFirewall: allowPort,
				tryAnotherNetwork: '네트워크가 원인인지 알아보려면 휴대폰 같은 다른 네트워크로 시도해 보세요.',
			},
		},
		'connection-timed-out': {
			summary: '제한 시간 안에 응답하지 않았습니다: {host}',
			meaning:
				'방화벽이 패킷을 버리거나, VPN이 끊겼거나, 이 컴퓨터에서 갈 수 없는 프라이빗 엔드포인트의 주소입니다.',
			fixes: {
				connectToNetwork: '{loginServer}에 연결할 수 있는 VPN이나 네트워크에 연결한 뒤 다시 시도하세요.',
				allowInFirewall: allowPort,
			},
		},
		'no-route-to-host': {
			summary: '네트워크 경로가 없습니다({error}): {host}',
			meaning:
				'이 컴퓨터가 오프라인이거나, VPN 또는 IPv6 설정이 연결을 엉뚱한 곳으로 보내거나, 중간의 방화벽이 거부합니다.',
			fixes: {connectToNetwork: '네트워크나 VPN에 연결한 뒤 다시 시도하세요.'},
		},
		'proxy-authentication-required': {
			summary: '프록시가 사용자 이름과 암호를 요구합니다(407): {proxy}',
			meaning:
				'{variable}에 지정된 프록시 주소에 프록시가 받아들이는 자격 증명이 없습니다. 거부하는 것은 레지스트리가 아니라 프록시입니다.',
			fixes: {
				setProxyCredentials: `{variable} 값을 http://USER:PASSWORD@{proxyHost} 형식으로 고친${startAgain} 특수 문자는 %40처럼 인코딩합니다.`,
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-refused': {
			summary: '프록시가 연결을 거부합니다({proxy}): {host}',
			meaning: '프록시의 규칙에서 이 호스트나 포트를 허용하지 않습니다. 응답은 {proxyStatus}입니다.',
			fixes: {allowInProxy: allowInProxy, addToNoProxy: bypassProxy()},
		},
		'proxy-unreachable': {
			summary: '프록시에 연결할 수 없습니다: {proxy}',
			meaning:
				'{variable} 때문에 모든 연결이 그 프록시로 갑니다. 회사 네트워크 밖에서는 그런 프록시에 연결되지 않을 때가 많습니다.',
			fixes: {
				connectToNetwork: '프록시가 있는 네트워크나 VPN에 연결한 뒤 다시 시도하세요.',
				correctProxyVariable: `{variable} 값을 고친${startAgain}`,
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-cannot-connect': {
			summary: '프록시가 레지스트리에 연결하지 못합니다({proxy}): {host}',
			meaning:
				'프록시가 연결을 허용했지만 응답은 {proxyStatus}입니다. 프록시가 있는 곳에서는 이 이름의 주소가 없거나 연결이 실패합니다. 프라이빗 엔드포인트에는 그 네트워크 안에서만 연결할 수 있습니다.',
			fixes: {
				checkFromProxy:
					'프록시에서 {loginServer}의 주소가 조회되고 {port} 포트에 연결되는지 확인해 달라고 프록시 관리자에게 요청하세요.',
				addToNoProxy: bypassProxy('이 컴퓨터가 레지스트리에 직접 연결할 수 있다면 프록시에서 제외하세요'),
			},
		},
		'proxy-timed-out': {
			summary: '프록시가 제한 시간 안에 응답하지 않습니다: {proxy}',
			meaning:
				'연결은 받지만 응답이 없습니다. 프록시가 멈춰 있거나, 응답하지 않는 호스트를 기다리거나, 그 포트의 서버가 프록시가 아닙니다.',
			fixes: {
				allowMoreTime: '제한 시간을 늘리세요.',
				checkFromProxy: '프록시에서 {loginServer}의 {port} 포트에 연결되는지 프록시 관리자에게 문의하세요.',
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-certificate-untrusted': {
			summary: '프록시의 인증서를 신뢰할 수 없습니다: {proxy}',
			meaning:
				'{variable}에 TLS로 연결하는 프록시가 지정되어 있는데, 그 프록시의 인증서가 거부되었습니다: {reason}',
			fixes: {
				trustProxyCa:
					'프록시의 인증 기관을 이 컴퓨터의 신뢰 저장소에 추가하고, 프록시 인증서에 있는 이름을 사용하세요.',
				useHttpScheme: `대부분의 프록시처럼 TLS 없이 연결하는 프록시라면 {variable} 값을 http://로 시작하게 고친${startAgain}`,
			},
		},
		'not-a-proxy': {
			summary: 'HTTP 프록시가 아닌 서버가 응답했습니다: {proxy}',
			meaning:
				'{variable}의 포트나 스킴이 잘못되었습니다. https://는 프록시 자체에 TLS로 연결할 때만 씁니다.',
			fixes: {
				correctProxyVariable: `{variable}의 스킴, 호스트 또는 포트를 고친${startAgain}`,
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-malformed': {
			summary: '{variable}의 값이 프록시 주소가 아닙니다.',
			meaning: '이 변수를 따르는 프로그램은 모두 연결할 수 없습니다.',
			fixes: {
				correctProxyVariable: `프록시 주소를 URL 형식으로 고친${startAgain}`,
				encodeSpecialCharacters:
					'사용자 이름이나 암호의 특수 문자는 인코딩하세요. @는 %40, /는 %2F, #은 %23, 콜론은 %3A입니다.',
			},
		},
	},
};
