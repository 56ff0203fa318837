import type {tls as check} from './tls.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {clientCertificateRequired, bypassProxy, startAgain} from '../../ko.ts';

const allowPort = '{loginServer}의 {port} 포트를 허용해 달라고 네트워크 담당자에게 요청하세요.';
const allowInProxy = '{loginServer}의 {port} 포트를 허용해 달라고 프록시 관리자에게 요청하세요.';
const checkAddress = '{address} 주소가 {loginServer}의 주소인지 확인하세요.';
const seeCertificate = '인증서를 직접 확인하세요(Ctrl-C로 종료).';
const seeChain = '인증서 체인을 직접 확인하세요(Ctrl-C로 종료).';

export const tls: WordsFor<typeof check> = {
	title: 'TLS 핸드셰이크',
	column: 'TLS',
	labels: {
		acceptedBy: '신뢰 저장소',
		bits: '비트',
		certificates: '인증서 수',
		chain: '인증서',
		cipher: '암호화 방식',
		fingerprint: 'SHA-256',
		isRooted: '신뢰하는 루트 있음',
		isSelfSigned: '자체 서명',
		issuer: '발급자',
		similarCa: '비슷한 신뢰 인증 기관',
		message: '메시지',
		missingIssuer: '누락된 발급자',
		names: '이름',
		path: '경로',
		phase: '마지막 단계',
		protocol: '프로토콜',
		subject: '주체',
		trustFiles: '신뢰 파일',
		validFrom: '유효 시작(UTC)',
		validTo: '유효 종료(UTC)',
		weakDigest: '약한 다이제스트',
	},
	terms: {
		phase: {
			proxy: '프록시',
			connect: 'TCP 연결',
			tls: 'TLS 핸드셰이크',
			done: 'TLS 핸드셰이크 완료',
		},
	},
	findings: {
		trusted: {
			short: '{protocol}, 신뢰할 수 있는 인증서',
			summary: '{protocol}, 인증서는 {validTo}까지 유효',
		},
		'trusted-by-private-ca': {
			short: '{protocol}, 신뢰할 수 있는 자체 CA',
			summary: ['{protocol}, 발급자 {issuerName}, 신뢰 저장소 {stores}', '{protocol}, 신뢰 저장소 {stores}'],
			meaning:
				'공용 인증 기관(CA)이 발급한 인증서가 아닙니다. TLS를 검사하는 프록시가 네트워크 경로에 있을 수 있습니다. 신뢰 저장소를 따로 두는 프로그램(Docker, Azure CLI, Java)에는 이 인증 기관을 각각 등록해야 합니다.',
		},
		'trust-file-unreadable': {
			short: '{trustVariable} 파일 읽기 실패',
			summary: '{trustVariable} 변수에 지정된 {path} 파일에서 인증서를 읽을 수 없습니다({reason}).',
			meaning:
				'acr-doctor는 레지스트리의 인증서를 그대로 신뢰하지만, 이 변수를 사용하는 프로그램은 인증서를 거부하거나 중단됩니다.',
			fixes: {
				correctFile: '파일을 수정하세요. BEGIN CERTIFICATE부터 END CERTIFICATE까지 있는 PEM이어야 합니다.',
				correctPath: `또는 {trustVariable}의 경로를 수정한${startAgain}`,
				unsetVariable: `또는 {trustVariable} 변수를 제거한${startAgain}`,
			},
		},
		'trust-file-damaged': {
			short: '{trustVariable} 파일 손상',
			summary: '{trustVariable} 변수에 지정된 {path} 파일에 손상된 인증서가 있습니다.',
			meaning:
				'acr-doctor는 레지스트리의 인증서를 그대로 신뢰하지만, 이 변수를 사용하는 프로그램은 손상된 인증서에서 중단되거나 파일 전체를 무시합니다.',
			fixes: {
				replaceCertificate: '손상된 인증서를 찾아 교체하거나 제거하세요.',
				unsetVariable: `또는 {trustVariable} 변수를 제거한${startAgain}`,
			},
		},
		'self-signed': {
			short: '자체 서명 인증서',
			summary: '{host} 서버가 자체 서명 인증서({subjectName})를 제시합니다.',
			meaning:
				'Azure 레지스트리는 자체 서명 인증서를 쓰지 않으므로, 레지스트리가 아닌 서버가 응답하고 있습니다. 프록시나 캡티브 포털, 또는 잘못된 주소의 서버입니다.',
			fixes: {
				checkAddress: '{address} 주소가 다른 컴퓨터가 아니라 레지스트리의 주소인지 확인하세요.',
				showCertificates: seeCertificate,
			},
		},
		'untrusted-issuer': {
			short: '신뢰할 수 없는 인증서 발급자',
			summary: [
				'{host} 서버가 이 컴퓨터에서 신뢰하지 않는 발급자({issuerName})의 인증서를 제시합니다.',
				'{host} 서버의 인증서에 발급자 이름이 없고, 이 컴퓨터는 이 인증서를 신뢰하지 않습니다.',
			],
			meaning:
				'대개는 회사의 프록시가 TLS를 검사하면서 인증서를 자체 인증 기관(CA)의 인증서로 바꾼 경우입니다. 이 컴퓨터가 프록시의 인증 기관을 신뢰하지 않으므로, 이 컴퓨터의 프로그램은 연결을 거부합니다.',
			fixes: {
				correctTrustFile:
					'{trustVariable} 변수에 지정된 {path} 파일을 끝까지 읽을 수 없습니다({reason}). 프록시의 인증 기관이 들어 있어야 하는 파일이라면 수정하세요.',
				addToTrustStore:
					'네트워크 담당자에게서 {issuerName}의 인증서를 PEM으로 받아 이 컴퓨터의 신뢰 저장소에 추가하세요.',
				updateTrustStore:
					'Debian과 Ubuntu에서는 인증서를 /usr/local/share/ca-certificates에 .crt로 끝나는 파일로 복사한 뒤 신뢰 저장소를 갱신하세요.',
				trustInAzureCli: 'Azure CLI에는 REQUESTS_CA_BUNDLE에 인증서 파일을 지정하세요.',
				trustInAcrDoctor: `acr-doctor에는 NODE_EXTRA_CA_CERTS에 인증서 파일을 지정한${startAgain}`,
				trustInDocker: 'Docker용 인증서는 /etc/docker/certs.d/{host}/ca.crt에 두고 Docker를 다시 시작하세요.',
				exemptFromInspection:
					'또는 {loginServer} 연결을 TLS 검사에서 제외해 달라고 네트워크 담당자에게 요청하세요.',
			},
		},
		'missing-intermediate': {
			short: '중간 인증서 누락',
			summary: [
				'{host} 서버가 {issuerName}의 중간 인증서를 보내지 않습니다.',
				'{host} 서버가 인증서 체인 전체를 보내지 않습니다.',
			],
			meaning:
				'이 컴퓨터는 루트를 신뢰하지만, 서버가 중간 인증서를 보내지 않습니다. 브라우저는 누락된 중간 인증서를 내려받지만, Docker와 Azure CLI는 내려받지 않습니다.',
			fixes: {
				sendWholeChain:
					'서버 인증서, 중간 인증서 순으로 체인 전체를 보내 달라고 서버나 프록시 관리자에게 요청하세요.',
				showCertificates: seeChain,
			},
		},
		'certificate-expired': {
			short: '인증서 만료됨',
			summary: '{host} 서버의 인증서가 {validTo}(UTC)에 만료되었습니다.',
			meaning:
				'Azure는 인증서가 만료되기 전에 갱신합니다. 이 컴퓨터의 시계가 맞지 않거나, 네트워크 경로의 프록시가 오래된 인증서를 제시합니다.',
			fixes: {
				compareClock: '이 컴퓨터의 시계({now} UTC)를 다른 시계와 비교하세요.',
				askAboutIssuer: '시계가 맞으면, 인증서를 발급한 {issuerName}에 대해 네트워크 담당자에게 문의하세요.',
			},
		},
		'certificate-not-yet-valid': {
			short: '아직 유효하지 않은 인증서',
			summary: '{host} 서버의 인증서는 {validFrom}(UTC) 전에는 유효하지 않습니다.',
			meaning: '이 컴퓨터의 시계가 느린 것 같습니다.',
			fixes: {
				compareClock: '이 컴퓨터의 시계({now} UTC)를 다른 시계와 비교하여 맞추세요.',
				setClockInWsl: 'WSL에서는 Windows의 시계에 맞추세요.',
			},
		},
		'hostname-mismatch': {
			short: '다른 호스트의 인증서',
			summary: '{host} 서버가 다른 이름({names})의 인증서를 제시합니다.',
			meaning:
				'다른 서버가 응답하고 있습니다. hosts 파일이나 DNS 영역의 잘못된 항목, 다른 레지스트리의 프라이빗 엔드포인트, 또는 프록시가 원인입니다.',
			fixes: {
				checkAddress,
				useCertificateName: '인증서의 이름이 의도한 레지스트리라면 인증서의 이름을 사용하세요.',
			},
		},
		'subject-alternative-name-missing': {
			short: '인증서에 주체 대체 이름 없음',
			summary: '{host} 서버의 인증서에는 이름이 주체({subjectName})에만 있습니다.',
			meaning:
				'Docker, containerd, Podman, Azure CLI는 주체 대체 이름(SAN)만 읽으며, 주체 대체 이름이 없는 인증서를 거부합니다.',
			fixes: {
				reissueCertificate:
					'주체 대체 이름이 있는 인증서를 다시 발급해 달라고 서버나 프록시 관리자에게 요청하세요.',
				showCertificates: seeCertificate,
			},
		},
		'certificate-too-weak': {
			short: ['약한 인증서({weakDigest} 서명)', '약한 인증서({weakBits}비트 키)'],
			summary: [
				'{host} 서버의 인증서 체인에 더 이상 허용되지 않는 {weakDigest} 서명이 있습니다.',
				'{host} 서버의 인증서 체인에 더 이상 허용되지 않는 {weakBits}비트 키가 있습니다.',
			],
			meaning:
				'Azure에는 이런 인증서가 없습니다. 네트워크 경로의 오래된 프록시나 장비가 발급한 인증서입니다.',
			fixes: {
				reissueCertificate:
					'SHA-256과 2048비트 이상의 키로 인증서를 발급해 달라고 {issuerName} 관리자에게 요청하세요.',
				showCertificates: seeChain,
			},
		},
		'certificate-verification-failed': {
			short: '인증서 검증 실패',
			summary: [
				'{host} 서버의 인증서 검증이 실패했습니다({refusal}).',
				'{host} 서버의 인증서 검증이 실패했습니다.',
			],
			meaning: '인증서 체인이 모든 TLS 클라이언트가 적용하는 규칙에 어긋납니다.',
			fixes: {showCertificates: seeChain},
		},
		'tls-version-too-old': {
			short: 'TLS 1.2 지원 안 됨',
			summary: '{host} 서버가 TLS 1.2 이상을 지원하지 않습니다.',
			meaning:
				'Azure 레지스트리는 TLS 1.2와 1.3을 지원합니다. 오래된 프록시나 로드 밸런서가 대신 응답하고 있습니다.',
			fixes: {
				allowTls12:
					'TLS 1.2를 허용하거나 {loginServer} 연결을 검사에서 제외해 달라고 프록시 관리자에게 요청하세요.',
			},
		},
		'not-tls': {
			short: 'TLS를 쓰지 않는 서버',
			summary: '{host} 서버가 TLS를 쓰지 않습니다.',
			meaning: '이 포트에서 일반 HTTP 서버나 캡티브 포털, 프록시가 응답합니다.',
			fixes: {
				openWebPage:
					'브라우저로 웹 페이지를 열어 보세요. 로그인이 필요한 네트워크라면 로그인 페이지가 나옵니다.',
				checkAddress: '{address} 주소가 레지스트리의 주소인지 확인하세요.',
			},
		},
		'client-certificate-required': clientCertificateRequired,
		'closed-during-handshake': {
			short: 'TLS 핸드셰이크 중 연결 끊김',
			summary: '{host} 서버가 TLS 핸드셰이크 도중에 연결을 끊었습니다.',
			meaning: '서버 이름을 보고 차단하는 방화벽이 이렇게 연결을 끊습니다.',
			fixes: {
				allowInFirewall:
					'{loginServer}의 {port} 포트를 이름으로 허용해 달라고 네트워크 담당자에게 요청하세요.',
			},
		},
		'server-name-unrecognized': {
			short: '서버가 인식하지 못하는 이름',
			summary: '{address} 주소의 서버는 {loginServer} 이름으로 응답하지 않습니다.',
			meaning:
				'서버가 TLS 핸드셰이크에서 이름을 거부했습니다(unrecognized_name). 이름이 다른 서버나 방화벽, 또는 이 이름의 항목이 없는 게이트웨이로 조회됩니다.',
			fixes: {
				checkAddress,
				addToGateway: '{loginServer} 항목을 추가해 달라고 게이트웨이 관리자에게 요청하세요.',
			},
		},
		'handshake-timed-out': {
			short: 'TLS 핸드셰이크 응답 시간 초과',
			summary: '{host} 서버가 연결은 받았지만 제한 시간 안에 응답하지 않았습니다.',
			meaning:
				'TCP 연결은 되었으므로 DNS와 라우팅은 정상이지만, 서버가 TLS 핸드셰이크에 응답하지 않습니다. 방화벽이 서버 이름을 차단하거나, VPN이 큰 패킷을 버리거나, 서버가 TLS를 쓰지 않습니다.',
			fixes: {
				lowerMtu: 'VPN 없이 시도하거나, VPN 인터페이스의 MTU를 줄여 보세요.',
				askAboutInspection:
					'{loginServer}의 TLS를 검사하거나 차단하는 장비가 있는지 네트워크 담당자에게 문의하세요.',
				traceHandshake: '핸드셰이크가 어느 단계에서 멈추는지 확인하세요(Ctrl-C로 종료).',
			},
		},
		'handshake-failed': {
			short: 'TLS 핸드셰이크 실패',
			summary: '{host} 서버와의 TLS 핸드셰이크가 실패했습니다({error}).',
			meaning: '클라이언트와 서버가 함께 쓸 TLS 매개 변수를 정하지 못했습니다.',
			fixes: {traceHandshake: '핸드셰이크를 직접 확인하세요(Ctrl-C로 종료).'},
		},
		'connection-refused': {
			short: '연결 거부됨({port} 포트)',
			summary: '{address} 주소의 {port} 포트에서 연결이 거부되었습니다.',
			meaning: '방화벽이 연결을 거부하거나, 이름이 레지스트리가 아닌 컴퓨터의 주소로 조회됩니다.',
			fixes: {checkAddress, allowInFirewall: allowPort},
		},
		'connection-reset': {
			short: 'TLS 완료 전 연결 끊김(reset)',
			summary: '{host} 서버와의 연결이 TLS 핸드셰이크가 끝나기 전에 끊겼습니다(reset).',
			meaning: '네트워크 경로의 방화벽이나 프록시가 연결을 끊습니다. 서버 이름이 이유인 경우가 많습니다.',
			fixes: {
				allowInFirewall: allowPort,
				tryAnotherNetwork:
					'이 네트워크가 원인인지 확인하려면 휴대폰 핫스팟과 같은 다른 네트워크에서 시도하세요.',
			},
		},
		'connection-timed-out': {
			short: '연결 응답 시간 초과',
			summary: '{host} 서버가 제한 시간 안에 응답하지 않았습니다.',
			meaning:
				'방화벽이 패킷을 버리거나, VPN이 끊겼거나, 이 컴퓨터에서 경로가 없는 프라이빗 엔드포인트의 주소입니다.',
			fixes: {
				connectToNetwork: '{loginServer}에 연결할 수 있는 VPN이나 네트워크에 연결한 뒤 다시 시도하세요.',
				allowInFirewall: allowPort,
			},
		},
		'no-route-to-host': {
			short: '네트워크 경로 없음({error})',
			summary: '{host} 서버로 가는 네트워크 경로가 없습니다({error}).',
			meaning:
				'이 컴퓨터가 오프라인이거나, VPN 또는 IPv6 설정에 쓸 수 있는 경로가 없거나, 네트워크 경로의 방화벽이 연결을 거부합니다.',
			fixes: {connectToNetwork: '네트워크나 VPN에 연결한 뒤 다시 시도하세요.'},
		},
		'proxy-authentication-required': {
			short: '프록시 인증 필요(407)',
			summary: '{proxy} 프록시가 사용자 이름과 암호를 요구합니다(407).',
			meaning:
				'{variable} 변수에 프록시가 받아들이는 자격 증명이 없습니다. 레지스트리가 아니라 프록시가 연결을 거부합니다.',
			fixes: {
				setProxyCredentials: `{variable} 변수에 사용자 이름과 암호를 http://USER:PASSWORD@{proxyHost} 형식으로(특수 문자는 %40처럼 인코딩하여) 설정한${startAgain}`,
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-refused': {
			short: '프록시가 연결 거부',
			summary: '{proxy} 프록시가 {host} 연결을 거부합니다.',
			meaning: '프록시의 규칙에서 이 호스트나 포트를 허용하지 않습니다. 프록시의 응답은 {proxyStatus}입니다.',
			fixes: {allowInProxy, addToNoProxy: bypassProxy()},
		},
		'proxy-unreachable': {
			short: '프록시에 연결할 수 없음',
			summary: '{proxy} 프록시에 연결할 수 없습니다.',
			meaning:
				'{variable} 변수 때문에 모든 연결이 이 프록시를 거칩니다. 회사의 프록시는 회사 네트워크 밖에서 연결할 수 없는 경우가 많습니다.',
			fixes: {
				connectToNetwork: '프록시가 있는 네트워크나 VPN에 연결한 뒤 다시 시도하세요.',
				correctProxyVariable: `{variable} 값을 수정한${startAgain}`,
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-cannot-connect': {
			short: '프록시가 레지스트리에 연결 실패',
			summary: '{proxy} 프록시가 {host} 연결을 허용했지만 연결하지 못했습니다.',
			meaning:
				'프록시의 응답은 {proxyStatus}입니다. 프록시에서 이름이 조회되지 않거나 연결이 실패합니다. 프라이빗 엔드포인트에는 엔드포인트의 네트워크 안에서만 연결할 수 있습니다.',
			fixes: {
				checkFromProxy:
					'프록시에서 {loginServer} 이름이 조회되고 {port} 포트에 연결되는지 확인해 달라고 프록시 관리자에게 요청하세요.',
				addToNoProxy: bypassProxy(
					'이 컴퓨터에서 레지스트리에 직접 연결할 수 있다면 레지스트리를 프록시에서 제외하세요',
				),
			},
		},
		'proxy-timed-out': {
			short: '프록시 응답 시간 초과',
			summary: '{proxy} 프록시가 연결은 받았지만 제한 시간 안에 응답하지 않았습니다.',
			meaning:
				'프록시가 과부하 상태이거나, 패킷을 버리는 호스트를 기다리거나, 이 주소의 서버가 프록시가 아닙니다.',
			fixes: {
				allowMoreTime: '제한 시간을 늘리세요.',
				checkFromProxy: '프록시에서 {loginServer}의 {port} 포트에 연결되는지 프록시 관리자에게 문의하세요.',
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-certificate-untrusted': {
			short: '신뢰할 수 없는 프록시 인증서',
			summary: '{proxy} 프록시의 인증서를 신뢰할 수 없습니다.',
			meaning:
				'{variable} 변수에 TLS로 연결하는 프록시가 지정되어 있고, 프록시의 인증서가 거부되었습니다. 메시지: {reason}',
			fixes: {
				trustProxyCa:
					'프록시의 인증 기관을 이 컴퓨터의 신뢰 저장소에 추가하고, 프록시 인증서에 있는 이름을 사용하세요.',
				useHttpScheme: `대부분의 프록시처럼 TLS 없이 연결을 받는 프록시라면 {variable} 값을 http://로 시작하도록 수정한${startAgain}`,
			},
		},
		'not-a-proxy': {
			short: 'HTTP 프록시가 아닌 서버',
			summary: '{proxy} 주소의 서버는 HTTP 프록시가 아닙니다.',
			meaning:
				'{variable} 변수의 포트나 스킴이 잘못되었습니다. https://는 TLS가 필요한 프록시에만 사용합니다.',
			fixes: {
				correctProxyVariable: `{variable}의 스킴, 호스트 또는 포트를 수정한${startAgain}`,
				addToNoProxy: bypassProxy(),
			},
		},
		'proxy-malformed': {
			short: '잘못된 프록시 URL: {variable}',
			summary: '{variable}의 값이 올바른 프록시 URL이 아닙니다.',
			meaning: '이 변수를 사용하는 프로그램은 연결할 수 없습니다.',
			fixes: {
				correctProxyVariable: `프록시 주소를 URL 형식으로 설정한${startAgain}`,
				encodeSpecialCharacters:
					'사용자 이름이나 암호의 특수 문자는 인코딩하세요. @는 %40, /는 %2F, #은 %23, 콜론은 %3A입니다.',
			},
		},
	},
};
