import type {Like} from '../../core/language.ts';
import type {help as englishHelp, usage as englishUsage} from '../en/usage.ts';

/** What the command line answers to input it cannot use: what is wrong, then what to do. */
export const usage: Like<typeof englishUsage> = {
	unknownFlag: '{word} 플래그는 없습니다. acr-doctor --help를 참고하세요.',
	unknownFlagNear: '{word} 플래그는 없습니다. 혹시 {nearest}인가요?',
	flagNeedsValue: '{flag}에 값이 필요합니다: {example}',
	flagTakesNoValue: '{flag}에는 값을 지정할 수 없습니다.',
	flagTwice: '{flag}: 두 번 지정되었습니다. 한 번만 지정하세요.',
	timeout: '--timeout에는 0.1에서 3600 사이의 초를 지정하세요. 지정한 값: "{word}"',
	failOn: '--fail-on에는 warning만 지정할 수 있습니다. 지정한 값: "{word}"',
	language: '{word} 언어는 아직 없습니다. 지원하는 언어: {known}',
	unknownCheck: '{word} 검사나 그룹은 없습니다. 혹시 {nearest}인가요? acr-doctor checks를 참고하세요.',
	unknownCloud: '{word} 클라우드는 없습니다. 혹시 {nearest}인가요? 아는 클라우드: {known}',
	surplusWord: '{word}: 여기에는 쓸 수 없는 인수입니다. acr-doctor --help를 참고하세요.',
	unknownFault: '데모에 {word} 장애는 없습니다. 혹시 {nearest}인가요? acr-doctor demo --help를 참고하세요.',
	twoOutputs: '--json과 --plain은 함께 쓸 수 없습니다. 하나만 지정하세요.',
	repository:
		'{word}: 리포지토리 이름이 될 수 없습니다. 소문자와 숫자, 그 사이의 . _ -만 쓰고 /로 구분하세요.',
	client: '{word}: 프로그램이 될 수 없습니다. docker, podman, nerdctl 또는 공백 없는 경로를 지정하세요.',
	image: '{word}: 이미지 이름이 될 수 없습니다. 예: contoso.azurecr.io/team/app:1.0',
	vnet: '{word}: 가상 네트워크가 될 수 없습니다. 이름이나 리소스 ID를 지정하세요: /subscriptions/…/virtualNetworks/NAME',
	target: {
		empty: '레지스트리 이름이 비어 있습니다. contoso처럼 이름을 지정하세요.',
		'url-with-path': '{word}에 경로가 있습니다. contoso.azurecr.io처럼 로그인 서버만 지정하세요.',
		'registry-name':
			'{word}: 레지스트리 이름이 될 수 없습니다. 이름은 영문자와 숫자 5~50자입니다. 로그인 서버를 지정해도 됩니다.',
		'host-name':
			'{word}: 로그인 서버가 될 수 없습니다. contoso.azurecr.io처럼 영문자, 숫자, 하이픈, 점만 쓰세요.',
		'ip-address':
			'{word}: IP 주소인데 인증서는 이름에 발급됩니다. contoso.azurecr.io처럼 로그인 서버를 지정하세요.',
		port: '{word}: 포트가 잘못되었습니다. 포트는 1~65535이며 Azure 레지스트리는 443을 씁니다.',
		'image-without-registry':
			'{word}: 레지스트리가 빠진 이미지입니다. 앞에 로그인 서버를 붙이세요: contoso.azurecr.io/{word}',
		'image-reference': '{word}: 이미지 참조가 될 수 없습니다. 예: contoso.azurecr.io/team/app:1.0',
		scheme: '{word}: 레지스트리 주소가 아닙니다. contoso.azurecr.io처럼 로그인 서버만 지정하세요.',
	},
	note: {
		lowered: '{word}: 레지스트리 이름에는 대문자가 없으므로 {name} 레지스트리를 검사합니다.',
		'repository-taken': '이미지 참조에서 {repository} 리포지토리를 가져왔습니다.',
		'data-endpoint': '{word}: 데이터 엔드포인트이므로 로그인 서버 {name}에서 검사합니다.',
	},
	fault:
		'acr-doctor 자체에 오류가 생겼습니다. 프로그램의 결함이며 레지스트리의 상태와는 무관합니다. 자세한 내용은 {file} 파일에 있으니 제보해 주세요.',
	unwritable: '출력을 쓸 수 없습니다: {reason}.',
	faultUnsaved:
		'acr-doctor 자체에 오류가 생겼습니다. 프로그램의 결함이며 레지스트리의 상태와는 무관합니다: {reason}',
};

/** The text of `--help`. */
export const help: Like<typeof englishHelp> = {
	about: 'Azure Container Registry의 연결, 로그인, 이미지 끌어오기가 안 되는 원인을 찾습니다.',
	usage: '사용법',
	commands: {
		'acr-doctor [REGISTRY…]': '레지스트리 검사: 이름, 로그인 서버 또는 이미지 참조',
		'acr-doctor checks': '검사 목록 표시',
		'acr-doctor demo [FAULT]': '가상의 Azure에서 장애를 보고 해결해 보기',
	},
	flags: '플래그',
	flag: {
		name: '레지스트리(명령과 이름이 같은 레지스트리도 가능)',
		repository: '끌어올 수 있는지 확인할 리포지토리',
		cloud: 'AzureCloud, AzureChinaCloud, AzureUSGovernment 또는 az에 등록한 클라우드',
		tenant: '로그인할 Entra 테넌트',
		subscription: '로그인할 때 쓸 구독',
		client: 'docker, podman, nerdctl 또는 경로(DOCKER_COMMAND)',
		image: '샘플 대신 시험 삼아 끌어올 이미지',
		vnet: '이 컴퓨터가 있는 가상 네트워크의 이름 또는 리소스 ID',
		timeout: '검사마다 허용할 시간, 초 단위(10)',
		only: '이 검사나 그룹만 실행, 필요한 선행 검사 포함(쉼표로 구분)',
		skip: '이 검사나 그룹은 제외(쉼표로 구분)',
		json: 'JSON 문서 하나로 출력',
		plain: '실시간 화면 없이 줄 단위로 출력',
		yes: '모든 질문에 동의',
		ignoreErrors: '검사가 실패해도 종료 코드 0 반환',
		failOn: 'warning: 경고도 실패로 처리',
		stay: '모두 정상이어도 화면 유지',
		lang: '언어: en, ja, ko, zh-hans (지정하지 않으면 로캘에 따름)',
		color: '색 사용 안 함',
		help: '이 도움말',
		version: '버전',
	},
	faults: '데모의 장애',
	noFault: '정상인 레지스트리',
	examples: '예',
	exit: '종료 코드',
	exitCodes: {
		0: '실패 없음',
		1: '검사가 하나 이상 실패',
		2: '명령이나 구성이 잘못됨',
		3: '실패는 없지만 실행하지 못한 검사가 있음',
		70: 'acr-doctor 자체의 오류',
		130: 'Ctrl-C로 종료',
		143: 'SIGTERM으로 종료',
	},
};
