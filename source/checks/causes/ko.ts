import type {Sentence} from '../../text/template.ts';

export const causes: Readonly<Record<string, Sentence>> = {
	'proxy-authentication': '프록시가 사용자 이름과 암호를 요구해 아무것도 통과하지 못합니다.',
	'proxy-unusable': '프록시가 연결을 통과시키지 않습니다.',
	'tls-inspection': [
		'TLS를 검사하는 프록시의 인증 기관을 이 컴퓨터가 신뢰하지 않습니다: {issuerName}',
		'TLS를 검사하는 프록시의 인증 기관을 이 컴퓨터가 신뢰하지 않습니다.',
	],
	'clock-wrong': '이 컴퓨터의 시계가 틀린 것 같습니다. 인증서의 유효 기간이 맞지 않습니다.',
	'name-resolution-down': '이 컴퓨터에서 DNS가 동작하지 않습니다.',
	offline: '이 컴퓨터가 네트워크에 연결되어 있지 않습니다.',
	'no-such-registry': '{cloud}에 없는 레지스트리입니다: {registry}',
	'registry-of-another-cloud': '{registry} 레지스트리는 {homeCloud} 클라우드에 있습니다({cloud} 아님).',
	'login-server-assumed': '{registry} 이름에 클라우드의 접미사를 붙인 주소는 실제 로그인 서버가 아닙니다.',
	'private-link-dns': '이 컴퓨터의 DNS에서 레지스트리가 프라이빗 엔드포인트로 조회되지 않습니다.',
	'private-endpoint-not-approved':
		'프라이빗 엔드포인트가 레지스트리와 연결되어 있지 않습니다: {endpointName}',
	'outside-private-network': '프라이빗 엔드포인트 전용 레지스트리인데, 이 컴퓨터에서는 연결되지 않습니다.',
	'registry-firewall': [
		'레지스트리 방화벽에서 {clientIp} 주소를 허용하지 않습니다.',
		'레지스트리 방화벽에서 이 주소를 허용하지 않습니다.',
	],
	'key-unavailable': '레지스트리가 고객 관리형 키를 사용하지 못합니다.',
	throttled: '레지스트리의 요청 수 한도에 도달했습니다.',
	'identity-not-authorized': [
		'{who}에게 이 레지스트리들에 대한 권한이 없습니다.',
		'애플리케이션 {applicationId}에 이 레지스트리들에 대한 권한이 없습니다.',
		'이 ID에 이 레지스트리들에 대한 권한이 없습니다.',
	],
};
