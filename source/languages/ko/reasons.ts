import type {Like} from '../../describe/language-pack.ts';
import type {reasons as english} from '../en/reasons.ts';

export const reasons: Like<typeof english> = {
	TIMEOUT: '제한 시간 안에 응답하지 않았습니다.',
	ABORTED: '응답을 받기 전에 취소되었습니다.',

	NOT_INSTALLED: '{program} 프로그램이 설치되어 있지 않습니다.',
	NOT_RUNNABLE: '{program} 프로그램의 인터프리터가 없습니다.',
	KILLED: '{program} 프로그램이 {killer} 신호로 강제 종료되었습니다.',
	TOO_MUCH_OUTPUT: '{program} 프로그램의 출력이 너무 많습니다.',

	NOT_CONFIGURED: '구성되지 않음: {variable} 변수가 설정되지 않았습니다.',
	INCOMPLETE: '{variable} 변수가 설정되지 않았습니다.',
	SETTING: 'AZURE_TOKEN_CREDENTIALS의 값은 다음 중 하나여야 합니다: {allowed}',
	NO_TOKEN: '토큰을 반환한 자격 증명이 없습니다.',
	NOT_ON_AZURE: '이 컴퓨터에서 응답하는 관리 ID 엔드포인트가 없습니다.',
	ENTRA_ERROR: '로그인 호스트가 {status} 상태로 응답했습니다.',

	NOT_SIGNED_IN: 'Azure CLI에 로그인되어 있지 않습니다.',
	AZ_NOT_RUN: 'PATH에 있는 az를 실행할 수 없습니다({error}).',
	AZ_NOT_RUNNABLE: 'PATH에 있는 az를 실행할 수 없습니다. az에 필요한 Python이 없습니다.',
	AZ_KILLED: 'Azure CLI가 {killer} 신호로 강제 종료되었습니다.',
	AZ_UNREADABLE: 'Azure CLI의 출력에 읽을 수 있는 토큰이 없습니다.',
	AZ_SILENT: 'Azure CLI가 아무것도 출력하지 않고 종료되었습니다.',
	AZ_CERTIFICATE: 'Azure CLI가 로그인 호스트의 인증서를 신뢰하지 않습니다.',
	AZ_NOT_RESOLVED: 'Azure CLI에서 로그인 호스트의 이름이 조회되지 않습니다.',
	AZ_CONNECTION: 'Azure CLI에서 로그인 호스트에 연결할 수 없습니다.',

	CLIENT_CERTIFICATE_UNREADABLE: '{path} 파일을 읽을 수 없습니다({error}).',
	CLIENT_CERTIFICATE_NOT_A_FILE: '{path} 경로는 파일이 아닙니다.',
	CLIENT_CERTIFICATE_NO_CERTIFICATE: '{path} 파일에 PEM 형식의 인증서가 없습니다.',
	CLIENT_CERTIFICATE_NO_KEY: '{path} 파일에 인증서는 있지만 개인 키가 없습니다.',
	CLIENT_CERTIFICATE_KEY_LOCKED:
		'AZURE_CLIENT_CERTIFICATE_PASSWORD의 값이 {path} 파일에 있는 개인 키의 암호가 아닙니다.',
	CLIENT_CERTIFICATE_KEY_ENCRYPTED:
		'{path} 파일의 개인 키에 암호가 있지만, AZURE_CLIENT_CERTIFICATE_PASSWORD가 설정되지 않았습니다.',
	CLIENT_CERTIFICATE_KEY_DAMAGED: '{path} 파일의 개인 키를 읽을 수 없습니다.',
	FEDERATED_TOKEN_UNREADABLE: '{path} 파일을 읽을 수 없습니다({error}).',
	FEDERATED_TOKEN_NOT_A_FILE: '{path} 경로는 파일이 아닙니다.',
	FEDERATED_TOKEN_EMPTY: '{path} 파일이 비어 있습니다.',

	PROXY_407: '프록시가 사용자 이름과 암호를 요구합니다(407).',
	PROXY_REFUSED: '프록시가 연결을 차단합니다({status}).',
	PROXY_FAILED: '프록시가 서버에 연결할 수 없습니다({status}).',
	PROXY_TIMEOUT: '프록시가 연결은 받았지만 응답하지 않았습니다.',
	PROXY_MALFORMED: '{variable} 변수의 값이 올바른 프록시 URL이 아닙니다.',
	PLAIN_HTTP: '{address} 주소는 암호화되지 않은 HTTP이므로 토큰이나 비밀을 보내지 않았습니다.',
	NO_CHAIN: '서버가 인증서를 보내지 않았습니다.',
	TLS_CLOSED: 'TLS 핸드셰이크 도중에 연결이 끊겼습니다.',

	NO_SUBSCRIPTION: '이 ID로 액세스할 수 있는 구독이 없습니다.',
	MORE_THAN_READ: '레지스트리가 너무 많아 일부를 목록에서 제외했습니다.',
	NOT_A_FILE: '{path} 경로는 파일이 아닙니다.',
	TOO_LARGE: '{path} 파일은 자격 증명 파일이라기에는 너무 큽니다.',
	NOT_JSON: '{path} 파일이 JSON 형식이 아닙니다.',
	HELPER_NAME: 'credsStore의 값이 올바른 자격 증명 도우미 이름이 아닙니다.',
	HELPER_REFUSED: '{program} list 명령이 실패했습니다(종료 코드 {exitCode}).',
	HELPER_UNREADABLE: '{program} list 명령의 출력이 예상과 다릅니다.',
};
