import type {Sentence} from '../../text/template.ts';

export const causes: Readonly<Record<string, Sentence>> = {
	'proxy-authentication': '프록시가 사용자 이름과 암호를 요구하여 모든 연결이 실패합니다.',
	'proxy-unusable': '프록시를 거치는 연결이 실패합니다.',
	'engine-trust': [
		'이 컴퓨터의 다른 프로그램이 신뢰하는 인증 기관({issuerName})을 컨테이너 엔진이 신뢰하지 않습니다.',
		'이 컴퓨터의 다른 프로그램이 신뢰하는 인증 기관(CA)을 컨테이너 엔진이 신뢰하지 않습니다.',
	],
	'tls-inspection': [
		'프록시가 TLS를 검사하며, 이 컴퓨터는 프록시의 인증 기관({issuerName})을 신뢰하지 않습니다.',
		'프록시가 TLS를 검사하며, 이 컴퓨터는 프록시의 인증 기관(CA)을 신뢰하지 않습니다.',
	],
	'clock-wrong':
		'이 컴퓨터의 시계가 맞지 않는 것 같습니다. 인증서가 만료되었거나 아직 유효하지 않은 것으로 나옵니다.',
	'name-resolution-down': '이 컴퓨터에서 DNS가 동작하지 않습니다.',
	'sign-ins-unusable': '컨테이너 클라이언트가 저장된 로그인을 사용할 수 없습니다.',
	'daemon-settings': '현재 설정으로는 데몬이 시작되지 않습니다.',
	'registry-settings': '{clientName} 클라이언트가 레지스트리 설정을 사용할 수 없습니다.',
	'registry-blocked': '{clientName} 설정에서 레지스트리를 차단합니다.',
	'context-missing': 'docker에 {context} 컨텍스트가 없습니다.',
	offline: '이 컴퓨터가 네트워크에 연결할 수 없습니다.',
	'azure-cli-unusable': 'Azure CLI가 자체 파일이나 모듈을 사용할 수 없어 로그인이 실패합니다.',
	'no-such-registry': '{cloud} 클라우드에 {registry} 레지스트리가 없습니다.',
	'registry-of-another-cloud':
		'{registry} 레지스트리는 {cloud} 클라우드가 아니라 {homeCloud} 클라우드에 있습니다.',
	'login-server-assumed':
		'{registry} 레지스트리의 로그인 서버는 레지스트리 이름에 클라우드 접미사를 붙인 이름이 아닙니다.',
	'private-link-dns': 'DNS에서 레지스트리의 이름이 프라이빗 엔드포인트로 조회되지 않습니다.',
	'private-endpoint-not-approved':
		'{endpointName} 프라이빗 엔드포인트가 레지스트리에 연결되어 있지 않습니다.',
	'outside-private-network':
		'레지스트리는 프라이빗 엔드포인트만 허용하지만, 이 컴퓨터는 프라이빗 엔드포인트에 연결할 수 없습니다.',
	'registry-firewall': [
		'레지스트리 방화벽이 {clientIp} 주소를 허용하지 않습니다.',
		'레지스트리 방화벽이 이 주소를 허용하지 않습니다.',
	],
	'key-unavailable': '레지스트리가 고객 관리형 키를 사용할 수 없습니다.',
	throttled: '레지스트리의 요청 수 제한에 도달했습니다.',
	'stored-credential-refused':
		'{clientName} 클라이언트에 {imageHost} 레지스트리에서 쓸 수 있는 자격 증명이 없습니다.',
	'no-identity-can-pull': '이 셸의 ID와 저장된 자격 증명 모두 {repository}을(를) 끌어올 권한이 없습니다.',
	'identity-not-authorized': [
		'{who}에게 이 레지스트리에 액세스할 권한이 없습니다.',
		'애플리케이션 {applicationId}에는 이 레지스트리에 액세스할 권한이 없습니다.',
		'이 ID에는 이 레지스트리에 액세스할 권한이 없습니다.',
	],
};
