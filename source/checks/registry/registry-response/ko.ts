import type {FindingWords} from '../../../describe/language-pack.ts';
import type {RegistryResponseProblem} from './evaluate-registry-response.ts';
import {askSupport, clientCertificateRequired, bypassProxy} from '../../ko.ts';

const retryOnce = '다시 시도하세요. 연결이 한 번 끊긴 것은 우연일 수 있습니다.';
const checkAzureStatus = 'Azure에 장애가 있는지 확인하세요: https://status.azure.com';

export const registryResponseWords = {
	'response-timed-out': {
		short: '응답 시간 초과',
		summary: '{loginServer} 서버가 요청을 받았지만 제한 시간 안에 응답하지 않았습니다.',
		meaning:
			'연결은 되었으므로 DNS, 라우팅, TLS는 정상입니다. 레지스트리나 레지스트리 앞의 프록시가 응답하지 않습니다.',
		fixes: {
			retryLater: '잠시 후 다시 시도하세요.',
			allowMoreTime: '제한 시간을 늘리세요.',
			checkAzureStatus,
		},
	},
	'connection-dropped': {
		short: '응답 없이 연결 끊김({error})',
		summary: '{loginServer} 서버가 응답 없이 연결을 끊었습니다({error}).',
		meaning: '중간의 프록시, 방화벽 또는 로드 밸런서가 핸드셰이크 뒤에 연결을 끊었습니다.',
		fixes: {
			retryCheck: retryOnce,
			askAboutInspection:
				'{loginServer} 트래픽을 검사하거나 끊는 장비가 있는지 네트워크 담당자에게 문의하세요.',
		},
	},
	'response-incomplete': {
		short: '응답이 도중에 끊김',
		summary: '{loginServer} 서버가 응답을 시작했지만 끝내지 못했습니다.',
		meaning:
			'응답의 헤더는 왔지만 나머지가 오지 않았습니다. 네트워크 경로의 장비가 큰 패킷을 버리거나(VPN에서 흔한 MTU 문제) 연결을 끊습니다.',
		fixes: {
			retryCheck: retryOnce,
			lowerMtu: 'VPN 없이 시도하거나, VPN 인터페이스의 MTU를 줄여 보세요.',
			askAboutInspection: '{loginServer} 트래픽을 검사하는 장비가 있는지 네트워크 담당자에게 문의하세요.',
		},
	},
	'response-not-http': {
		short: 'HTTP/1.1이 아닌 응답',
		summary: '{loginServer} 서버의 응답이 HTTP/1.1이 아닙니다.',
		meaning:
			'TLS 핸드셰이크는 성공했지만 레지스트리가 보낸 응답이 아닙니다. 이 포트에서 터널이나 다른 서비스, 고장 난 프록시가 응답합니다.',
		fixes: {
			checkLoginServer: '{loginServer} 서버가 의도한 레지스트리인지 확인하세요.',
			askAboutRewriting: '프록시가 {loginServer}의 응답을 바꾸는지 네트워크 담당자에게 문의하세요.',
		},
	},
	'client-certificate-required': clientCertificateRequired,
	'proxy-refused-request': {
		short: '프록시가 요청 거부',
		summary: [
			'프록시가 요청을 거부했습니다(상태 {proxyStatus}).',
			'프록시가 요청을 거부했습니다. 메시지: {reason}',
			'프록시가 요청을 거부했습니다({error}).',
		],
		meaning: '프록시가 첫 연결은 허용했지만 이번 연결은 허용하지 않았습니다.',
		fixes: {
			allowInProxy: '{loginServer} 연결을 허용해 달라고 프록시 관리자에게 요청하세요.',
			addToNoProxy: bypassProxy(),
		},
	},
	'connection-failed': {
		short: '요청 실패({error})',
		summary: '{loginServer} 서버로 보낸 요청이 실패했습니다({error}).',
		meaning: '조금 전에는 레지스트리에 연결되었지만, 이번에는 새 연결을 열지 못했습니다.',
		fixes: {
			retryCheck: '이 검사를 다시 시도하세요.',
			retryTlsHandshake: 'TLS 핸드셰이크 검사를 다시 시도하세요. 실패하는 단계가 표시됩니다.',
		},
	},
	'client-ip-denied': {
		short: ['방화벽이 {clientIp} 차단(403)', '방화벽이 이 주소를 차단(403)'],
		summary: [
			'403: 레지스트리 방화벽이 {clientIp} 주소를 허용하지 않습니다.',
			'403: 레지스트리 방화벽이 이 주소를 허용하지 않습니다.',
		],
		meaning:
			'공용 액세스가 꺼져 있거나 제한되어 있고, 이 주소는 허용되지 않습니다. 프록시나 NAT를 거쳐 연결하면 레지스트리에는 프록시나 NAT의 주소가 보입니다.',
		fixes: {
			allowAddress:
				'선택한 네트워크에 공용 액세스가 허용되어 있다면 {clientIpv4} 주소를 허용하세요(Premium 계층만 가능하며, 적용에 몇 분 걸립니다).',
			useIpv4:
				'네트워크 규칙에는 IPv4 주소만 쓸 수 있으므로 {clientIpv6} 주소를 허용하는 규칙은 만들 수 없습니다. IPv4로 연결한 뒤 IPv4 주소를 허용하세요.',
			showNetworkRules: '현재 네트워크 규칙을 확인하세요.',
			enablePublicAccess: '공용 액세스가 꺼져 있고 정책에서 공용 액세스를 허용한다면 켜세요.',
			linkPrivateDnsZone:
				'로그인 서버의 CNAME은 {privateLinkName}입니다. CNAME이 공용 주소로 조회되고 이 컴퓨터가 가상 네트워크 안에 있다면, {privateLinkZone} 영역을 네트워크에 연결하세요.',
			usePrivateEndpoint:
				'또는 {registry} 레지스트리의 프라이빗 엔드포인트에 연결할 수 있는 네트워크를 사용하세요.',
		},
	},
	'key-unavailable': {
		short: '암호화 키를 사용할 수 없음(403)',
		summary: '403: 레지스트리가 고객 관리형 키를 사용할 수 없습니다.',
		meaning:
			'레지스트리가 고객 관리형 키로 암호화되어 있는데, 이 키에 액세스할 수 없습니다. 관리 ID, 키, Key Vault 방화벽을 확인하세요. 이 컴퓨터는 원인이 아닙니다.',
		fixes: {
			showEncryption: '레지스트리가 사용하는 키와 관리 ID를 확인하세요.',
			allowTrustedServices: 'Key Vault 방화벽에서 신뢰할 수 있는 서비스를 허용하세요.',
		},
	},
	'access-denied': {
		short: '403: 레지스트리가 액세스 거부',
		summary: [
			'레지스트리가 403으로 거부했습니다. 메시지: {registryMessage}',
			'레지스트리가 이유를 밝히지 않고 403으로 거부했습니다.',
		],
		meaning: '레지스트리가 요청을 받은 뒤 거부했습니다.',
		fixes: {
			showNetworkRules: '레지스트리의 방화벽 규칙을 확인하세요.',
			contactSupport: 'Azure 지원팀에 상관관계 ID {correlationId} 값을 알려 주세요.',
		},
	},
	'forbidden-by-intermediary': {
		short: '403: 레지스트리의 응답이 아님',
		summary: [
			'403: 레지스트리가 아닌 서버({intermediary})가 응답했습니다.',
			'403: 레지스트리가 아니라 프록시나 게이트웨이가 응답했습니다.',
		],
		meaning:
			'응답에 컨테이너 레지스트리의 헤더가 없습니다. 프록시, 웹 필터 또는 게이트웨이가 이 호스트를 차단합니다.',
		fixes: {
			allowInProxy: '{loginServer}의 443 포트를 허용해 달라고 네트워크나 프록시 관리자에게 요청하세요.',
			addToNoProxy: bypassProxy(),
		},
	},
	'too-many-requests': {
		short: ['요청이 너무 많음(429, {retryAfter}초 대기)', '요청이 너무 많음(429)'],
		summary: [
			'429: 요청이 너무 많습니다. {retryAfter}초 후에 다시 시도하세요.',
			'429: 요청이 너무 많습니다. 1분 후에 다시 시도하세요.',
		],
		meaning:
			'레지스트리의 서비스 계층에 따라 분당 요청 수가 제한되며, 지금 그 제한에 도달했습니다. 토큰 요청은 모든 클라이언트의 요청을 합산해 제한합니다.',
		fixes: {
			retryLater: '기다렸다가 다시 시도하세요.',
			spreadPulls: '끌어오기는 간격을 두고 나누어 실행하고, 토큰은 유효한 동안 재사용하세요.',
			upgradeToPremium: '요청을 더 많이 허용하는 계층은 Premium뿐입니다. Premium은 비용이 더 듭니다.',
		},
	},
	'server-error': {
		short: '{status}: 레지스트리의 서버 오류',
		summary: '레지스트리가 서버 오류로 응답했습니다({status}).',
		meaning: '이 컴퓨터는 원인이 아닙니다. 이런 오류는 대개 몇 분 안에 해소됩니다.',
		fixes: {
			retryLater: '1분 기다린 뒤 다시 시도하세요.',
			contactSupport: askSupport,
			checkAzureStatus,
		},
	},
	'server-error-from-intermediary': {
		short: '{status}: 레지스트리의 응답이 아님',
		summary: [
			'{status}: 레지스트리가 아닌 서버({intermediary})가 응답했습니다.',
			'{status}: 레지스트리가 아니라 프록시나 게이트웨이가 응답했습니다.',
		],
		meaning: '중간의 프록시나 게이트웨이가 레지스트리에 연결하지 못했거나, 고장 났습니다.',
		fixes: {
			retryLater: '1분 뒤에 다시 시도하세요.',
			askAboutGateway: '프록시나 게이트웨이 관리자에게 {loginServer} 연결에 대해 문의하세요.',
		},
	},
} as const satisfies Record<RegistryResponseProblem, FindingWords>;
