import type {FindingWords} from '../../../describe/language-pack.ts';
import type {RegistryResponseProblem} from './evaluate-registry-response.ts';
import {askSupport, clientCertificateRequired, bypassProxy} from '../../ko.ts';

export const registryResponseWords = {
	'response-timed-out': {
		summary: '요청에 제한 시간 안에 응답하지 않았습니다: {loginServer}',
		meaning:
			'연결은 되었으므로 이름, 경로, TLS에는 문제가 없습니다. 레지스트리나 그 앞의 프록시가 멈춰 있습니다.',
		fixes: {
			retryLater: '잠시 후 다시 시도하세요.',
			allowMoreTime: '제한 시간을 늘리세요.',
			checkAzureStatus: 'Azure에 장애가 있는지 확인하세요: https://status.azure.com',
		},
	},
	'connection-dropped': {
		summary: '응답 없이 연결이 끊겼습니다({error}): {loginServer}',
		meaning: '중간의 프록시, 방화벽 또는 로드 밸런서가 핸드셰이크 뒤에 연결을 끊었습니다.',
		fixes: {
			retryCheck: '다시 시도하세요. 일시적인 현상일 수 있습니다.',
			askAboutInspection:
				'{loginServer} 트래픽을 검사하거나 끊는 장비가 있는지 네트워크 담당자에게 문의하세요.',
		},
	},
	'response-incomplete': {
		summary: '응답이 도중에 멈췄습니다: {loginServer}',
		meaning:
			'응답의 헤더는 왔지만 나머지가 오지 않았습니다. 중간의 프록시나 장비가 패킷 하나보다 큰 데이터를 붙잡거나 끊고 있습니다. VPN에서는 너무 큰 패킷이 버려질 수 있습니다.',
		fixes: {
			retryCheck: '다시 시도하세요. 일시적인 현상일 수 있습니다.',
			lowerMtu: 'VPN 없이 시도하거나, VPN 인터페이스의 MTU를 줄여 보세요.',
			askAboutInspection: '{loginServer} 트래픽을 검사하는 장비가 있는지 네트워크 담당자에게 문의하세요.',
		},
	},
	'response-not-http': {
		summary: 'HTTP/1.1 형식이 아닌 응답이 왔습니다: {loginServer}',
		meaning:
			'TLS 연결은 되었지만 그다음에 온 것은 레지스트리의 응답이 아닙니다. 그 주소에서 터널이나 다른 서비스, 고장 난 프록시가 응답하고 있습니다.',
		fixes: {
			checkLoginServer: '{loginServer} 주소가 의도한 레지스트리인지 확인하세요.',
			askAboutRewriting: '프록시가 {loginServer}의 응답을 바꾸는지 네트워크 담당자에게 문의하세요.',
		},
	},
	'client-certificate-required': clientCertificateRequired,
	'proxy-refused-request': {
		summary: [
			'프록시가 요청을 막았습니다(응답 {proxyStatus}).',
			'프록시가 요청을 막았습니다: {reason}',
			'프록시가 요청을 막았습니다({error}).',
		],
		meaning: '처음 연결은 통과시켰지만 이번 연결은 막았습니다.',
		fixes: {
			allowInProxy: '{loginServer} 연결을 허용해 달라고 프록시 관리자에게 요청하세요.',
			addToNoProxy: bypassProxy(),
		},
	},
	'connection-failed': {
		summary: '요청이 실패했습니다({error}): {loginServer}',
		meaning: '조금 전에는 연결되었지만 이번에는 연결되지 않았습니다.',
		fixes: {
			retryCheck: '이 검사를 다시 시도하세요.',
			retryTlsHandshake: '위의 TLS 핸드셰이크를 다시 시도하세요. 어느 단계에서 실패하는지 알 수 있습니다.',
		},
	},
	'client-ip-denied': {
		summary: ['403: 레지스트리 방화벽에 막혔습니다({clientIp}).', '403: 레지스트리 방화벽에 막혔습니다.'],
		meaning:
			'공용 액세스가 꺼져 있거나 선택한 네트워크로 제한되어 있고, 레지스트리가 본 주소는 거기에 들어 있지 않습니다. 프록시나 NAT 뒤에서는 이 컴퓨터의 주소가 아니라 프록시나 NAT의 주소가 보입니다.',
		fixes: {
			allowAddress:
				'선택한 네트워크에 공용 액세스를 허용하고 있다면 {clientIpv4} 주소를 추가하세요(Premium 레지스트리에서 가능하며 몇 분 걸립니다).',
			useIpv4:
				'규칙에는 IPv4 주소만 쓸 수 있으므로 {clientIpv6} 주소는 허용할 수 없습니다. IPv4로 연결한 뒤 그때 보이는 주소를 허용하세요.',
			showNetworkRules: '지금 허용된 것을 확인하세요.',
			enablePublicAccess: '공용 액세스가 꺼져 있고 켜도 된다면 켜세요.',
			linkPrivateDnsZone:
				'이 이름의 CNAME은 {privateLinkName}인데 공용 주소로 조회됩니다. 가상 네트워크 안의 컴퓨터라면 {privateLinkZone} 영역을 그 네트워크에 연결하세요.',
			usePrivateEndpoint:
				'또는 {registry} 레지스트리의 프라이빗 엔드포인트에 연결할 수 있는 네트워크를 사용하세요.',
		},
	},
	'key-unavailable': {
		summary: '403: 레지스트리가 고객 관리형 키를 사용하지 못합니다.',
		meaning:
			'이 레지스트리는 고객 관리형 키로 암호화되어 있는데, 그 키에 접근하지 못하고 있습니다. ID, 키, Key Vault 방화벽 중 하나가 원인입니다. 이 컴퓨터에는 문제가 없습니다.',
		fixes: {
			showEncryption: '레지스트리가 사용하는 키와 ID를 확인하세요.',
			allowTrustedServices: 'Key Vault에서 신뢰할 수 있는 서비스를 허용하세요.',
		},
	},
	'access-denied': {
		summary: [
			'403: 레지스트리가 거부했습니다: {registryMessage}',
			'403: 레지스트리가 이유를 밝히지 않고 거부했습니다.',
		],
		meaning: '요청은 레지스트리에 도달했지만 레지스트리가 거부했습니다.',
		fixes: {
			showNetworkRules: '레지스트리 방화벽의 규칙을 확인하세요.',
			contactSupport: 'Azure 지원팀에 상관관계 ID {correlationId} 값을 전달하세요.',
		},
	},
	'forbidden-by-intermediary': {
		summary: [
			'403: 레지스트리가 아니라 {intermediary}에서 응답했습니다.',
			'403: 레지스트리가 아니라 중간의 프록시나 장비가 응답했습니다.',
		],
		meaning:
			'컨테이너 레지스트리가 보낸 응답으로 보이지 않습니다. 프록시, 웹 필터 또는 게이트웨이가 이 호스트를 거부합니다.',
		fixes: {
			allowInProxy: '{loginServer}의 443 포트를 허용해 달라고 그 관리자에게 요청하세요.',
			addToNoProxy: bypassProxy(),
		},
	},
	'too-many-requests': {
		summary: [
			'429: 요청이 너무 많습니다. {retryAfter}초 후에 다시 시도하세요.',
			'429: 요청이 너무 많습니다. 1분 후에 다시 시도하세요.',
		],
		meaning:
			'분당 요청 수는 서비스 계층에 따라 제한되며, 지금 그 한도에 도달했습니다. 토큰 요청은 누가 보내든 레지스트리 전체에서 합산됩니다.',
		fixes: {
			retryLater: '기다렸다가 다시 시도하세요.',
			spreadPulls:
				'끌어오기를 시간을 두고 나누어 실행하고, 토큰은 매번 새로 요청하지 말고 유효한 동안 계속 쓰세요.',
			upgradeToPremium: '이보다 한도가 높은 계층은 Premium뿐이며 비용이 더 듭니다.',
		},
	},
	'server-error': {
		summary: '레지스트리 자체의 오류입니다({status}).',
		meaning: '이 컴퓨터 때문이 아닙니다. 이런 오류는 대개 몇 분 안에 사라집니다.',
		fixes: {
			retryLater: '1분쯤 기다렸다가 다시 시도하세요.',
			contactSupport: askSupport,
			checkAzureStatus: 'Azure에 장애가 있는지 확인하세요: https://status.azure.com',
		},
	},
	'server-error-from-intermediary': {
		summary: [
			'{status}: 레지스트리가 아니라 {intermediary}에서 응답했습니다.',
			'{status}: 레지스트리가 아니라 중간의 프록시나 장비가 응답했습니다.',
		],
		meaning: '중간의 프록시나 게이트웨이가 레지스트리에 연결하지 못했거나, 그 자체가 고장 났습니다.',
		fixes: {
			retryLater: '1분 뒤에 다시 시도하세요.',
			askAboutGateway: '프록시나 게이트웨이 관리자에게 {loginServer} 연결에 대해 문의하세요.',
		},
	},
} as const satisfies Record<RegistryResponseProblem, FindingWords>;
