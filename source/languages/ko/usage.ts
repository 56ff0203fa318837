import type {Like} from '../../describe/language-pack.ts';
import type {help as englishHelp, usage as englishUsage} from '../en/usage.ts';
import {savedRun} from './saved-run.ts';

/** What the command line answers to input it cannot use: what is wrong, then what to do. */
export const usage: Like<typeof englishUsage> = {
	unknownFlag: [
		'{word} 옵션은 없습니다. 혹시 {suggest}인가요?',
		'{word} 옵션은 없습니다. acr-doctor --help를 참고하세요.',
	],
	flagNeedsValue: '{flag}에 값이 필요합니다: {example}',
	flagTakesNoValue: '{flag}에는 값을 지정할 수 없습니다.',
	flagTwice: '{flag}: 두 번 지정되었습니다. 한 번만 지정하세요.',
	timeout: '--timeout에는 0.1에서 3600 사이의 초를 지정하세요. 지정한 값: "{word}"',
	failOn: '--fail-on에는 warning만 지정할 수 있습니다. 지정한 값: "{word}"',
	language: '{word} 언어는 아직 없습니다. 지원하는 언어: {known}',
	unknownCheck: [
		'{word} 검사나 그룹은 없습니다. 혹시 {suggest}인가요? acr-doctor checks를 참고하세요.',
		'{word} 검사나 그룹은 없습니다. acr-doctor checks를 참고하세요.',
	],
	unknownCloud: [
		'{word} 클라우드는 없습니다. 혹시 {suggest}인가요? 사용할 수 있는 클라우드: {known}',
		'{word} 클라우드는 없습니다. 사용할 수 있는 클라우드: {known}',
	],
	unsafeCloud: {
		'plain-http':
			'{cloud} 클라우드를 사용할 수 없습니다. {path}의 {setting} 값이 {value}인데, 토큰은 HTTPS로만 보냅니다. az cloud update로 고치세요.',
		malformed:
			'{cloud} 클라우드를 사용할 수 없습니다. {path}의 {setting} 값 {value}: https 주소가 아닙니다. az cloud update로 고치세요.',
		suffix:
			'{cloud} 클라우드를 사용할 수 없습니다. {path}의 {setting} 값 {value}: azurecr.contoso.com 같은 도메인이 아닙니다. az cloud update로 고치세요.',
	},
	unexpectedArgument: '{word}: 여기에는 쓸 수 없는 인수입니다. acr-doctor --help를 참고하세요.',
	unknownCommand:
		'{word} 명령은 없습니다. 혹시 {suggest}인가요? {word} 레지스트리를 검사하려면: acr-doctor -n {word}',
	unknownSubcommand: [
		'registries에는 list, add, remove만 쓸 수 있습니다. 지정한 값: {word}. 혹시 {suggest}인가요?',
		'registries에는 list, add, remove만 쓸 수 있습니다. 지정한 값: {word}',
	],
	registryMissing: '레지스트리 이름을 지정하세요: acr-doctor registries {verb} contoso',
	labelTaken: '{label} 이름은 이미 {name} 레지스트리에 쓰이고 있습니다. 다른 표시 이름을 지정하세요.',
	labelNeedsOneRegistry: '--label은 레지스트리 하나에만 쓸 수 있습니다. 지정한 레지스트리: {count}개',
	notSaved: [
		'{word}: 저장되지 않은 레지스트리입니다. 혹시 {suggest}인가요?',
		'{word}: 저장되지 않은 레지스트리입니다. acr-doctor registries를 참고하세요.',
	],
	ambiguousName: '{word}: 여러 번 저장되어 있습니다. 어느 것인지 지정하세요: {known}',
	unknownFault: [
		'데모에 {word} 장애는 없습니다. 혹시 {suggest}인가요? acr-doctor demo --help를 참고하세요.',
		'데모에 {word} 장애는 없습니다. acr-doctor demo --help를 참고하세요.',
	],
	unknownTopic: [
		'참조 문서에 {word} 항목은 없습니다. 혹시 {suggest}인가요? acr-doctor explain을 참고하세요.',
		'참조 문서에 {word} 항목은 없습니다. acr-doctor explain을 참고하세요.',
	],
	conflictingFlags: '{first}, {second} 옵션은 함께 쓸 수 없습니다. 하나만 지정하세요.',
	shellMissing: '자동 완성을 쓸 셸을 다음 중에서 지정하세요({known}): acr-doctor completion bash',
	unknownShell: '{word}용 자동 완성은 없습니다. 다음 중에서 지정하세요({known}): acr-doctor completion bash',
	repository:
		'{word}: 올바른 리포지토리 이름이 아닙니다. 소문자와 숫자, 그 사이의 . _ -만 쓰고 /로 구분하세요.',
	client:
		'{word}: 프로그램으로 쓸 수 없는 값입니다. docker, podman, nerdctl 또는 공백 없는 경로를 지정하세요.',
	image: '{word}: 올바른 이미지 이름이 아닙니다. 예: contoso.azurecr.io/team/app:1.0',
	vnet: '{word}: 올바른 가상 네트워크 이름이 아닙니다. 이름이나 리소스 ID를 지정하세요: /subscriptions/…/virtualNetworks/NAME',
	target: {
		empty: '레지스트리 이름이 비어 있습니다. contoso처럼 이름을 지정하세요.',
		'url-with-path': '{word}에 경로가 있습니다. contoso.azurecr.io처럼 로그인 서버만 지정하세요.',
		'registry-name':
			'{word}: 올바른 레지스트리 이름이 아닙니다. 이름은 영문자와 숫자 5~50자입니다. 로그인 서버를 지정해도 됩니다.',
		'host-name':
			'{word}: 올바른 로그인 서버가 아닙니다. contoso.azurecr.io처럼 영문자, 숫자, 하이픈, 점만 쓰세요.',
		'ip-address':
			'{word}: IP 주소는 쓸 수 없습니다. 인증서는 이름으로 발급됩니다. contoso.azurecr.io처럼 로그인 서버를 지정하세요.',
		port: '{word}: 포트가 잘못되었습니다. 포트는 1~65535이며 Azure 레지스트리는 443을 씁니다.',
		'image-without-registry':
			'{word}: 레지스트리가 빠져 있어 Docker가 Docker Hub에서 가져옵니다. 앞에 로그인 서버를 붙이세요: contoso.azurecr.io/{word}',
		'image-reference': '{word}: 올바른 이미지 참조가 아닙니다. 예: contoso.azurecr.io/team/app:1.0',
		scheme: '{word}: 레지스트리 주소가 아닙니다. contoso.azurecr.io처럼 로그인 서버만 지정하세요.',
		'other-registry':
			'{word}: Azure 레지스트리가 아니어서 검사할 수 없습니다. contoso.azurecr.io처럼 Azure 레지스트리를 지정하세요.',
	},
	note: {
		lowered: '{word}: 레지스트리 이름에는 대문자를 쓰지 않으므로 {name} 레지스트리를 검사합니다.',
		'repository-taken': '이미지 참조에서 {repository} 리포지토리를 가져왔습니다.',
		'data-endpoint': '{word}: 데이터 엔드포인트이므로 로그인 서버 {name}에서 검사합니다.',
		'private-link': '{word}: 프라이빗 링크 이름이므로 로그인 서버 {name}에서 검사합니다.',
	},
	settings: {
		broken: '{file} 설정을 읽을 수 없습니다. 그 파일은 {aside} 이름으로 보관하고 기본 설정을 씁니다.',
		'broken-stays':
			'{file} 설정을 읽을 수 없습니다. 기본 설정을 쓰며, 그 파일을 옮길 때까지 아무것도 저장하지 않습니다.',
		unreadable: '{file} 설정을 열 수 없습니다({code}). 기본 설정을 씁니다.',
		unwritable: '{file} 설정에 쓸 수 없습니다({code}). 바꾼 내용은 이번 실행에만 적용됩니다.',
		newer:
			'{file} 설정은 더 새로운 acr-doctor가 저장한 것이라 이 변경을 저장할 수 없습니다. 바꾼 내용은 이번 실행에만 적용됩니다.',
		busy: '다른 acr-doctor가 {file} 설정을 계속 사용하고 있습니다. 바꾼 내용은 이번 실행에만 적용됩니다.',
	},
	registries: {
		none: '저장된 레지스트리가 없습니다. 저장하려면: acr-doctor registries add contoso',
		added: '{name}: 저장했습니다.',
		changed: '{name}: 이미 저장되어 있어 지정한 대로 바꾸었습니다.',
		kept: '{name}: 이미 저장되어 있습니다.',
		removed: '{name}: 저장 목록에서 제거했습니다.',
		unsaved: '아무것도 저장하지 않았습니다.',
		never: '실행한 적 없음',
		result: {
			failed: '실패 {count}, {age} 전',
			error: '실행 불가 {count}, {age} 전',
			warning: '경고 {count}, {age} 전',
			passed: '통과, {age} 전',
		},
		age: {seconds: '{count}초', minutes: '{count}분', hours: '{count}시간', days: '{count}일'},
	},
	savedRun,
	internalError:
		'acr-doctor 자체에 오류가 생겼습니다. 프로그램의 결함이며 레지스트리의 상태와는 무관합니다. 자세한 내용은 {file} 파일에 있으니 제보해 주세요.',
	unwritable: '출력을 쓸 수 없습니다: {reason}.',
	internalErrorUnsaved:
		'acr-doctor 자체에 오류가 생겼습니다. 프로그램의 결함이며 레지스트리의 상태와는 무관합니다: {reason}',
};

/** The text of `--help`. */
export const help: Like<typeof englishHelp> = {
	about: 'Azure Container Registry의 연결, 로그인, 이미지 끌어오기가 안 되는 원인을 찾습니다.',
	usage: '사용법',
	commands: {
		'acr-doctor [REGISTRY...]':
			'레지스트리 검사: 이름, 로그인 서버, 이미지 참조 또는 표시 이름. 없으면 목록에서 선택',
		'acr-doctor checks': '검사 목록 표시',
		'acr-doctor explain [CODE]': '코드, 문제 또는 검사의 의미와 해결 방법 표시',
		'acr-doctor report FILE': '저장된 실행 결과를 어느 컴퓨터에서나 어느 언어로나 표시, -는 파이프에서 읽기',
		'acr-doctor registries': '저장된 레지스트리 목록 표시',
		'acr-doctor registries add REGISTRY...': '레지스트리 저장: 이름, 로그인 서버 또는 이미지 참조',
		'acr-doctor registries remove REGISTRY...': '저장된 레지스트리 제거(rm도 가능)',
		'acr-doctor demo [FAULT]': '가상의 Azure에서 장애를 보고 해결해 보기',
		'acr-doctor completion SHELL': 'bash, zsh, fish, PowerShell용 자동 완성 스크립트 출력',
	},
	flags: '옵션',
	flag: {
		name: '레지스트리(명령과 이름이 같은 레지스트리도 가능)',
		repository: '끌어올 수 있는지 확인할 리포지토리. 표시 이름을 쓰면 저장된 값 사용',
		cloud:
			'AzureCloud, AzureChinaCloud, AzureUSGovernment 또는 az에 등록한 클라우드. 저장된 레지스트리는 저장된 값 사용',
		tenant: '로그인할 Entra 테넌트',
		subscription: '로그인할 때 쓸 구독',
		client: 'docker, podman, nerdctl 또는 경로(DOCKER_COMMAND)',
		image: '샘플 대신 시험 삼아 끌어올 이미지',
		vnet: '이 컴퓨터가 있는 가상 네트워크의 이름 또는 리소스 ID',
		timeout: '검사마다 허용할 시간, 초 단위(10)',
		label: 'registries add로 저장할 레지스트리의 표시 이름',
		only: '이 검사나 그룹만 실행, 필요한 선행 검사 포함(쉼표로 구분)',
		skip: '이 검사나 그룹은 제외(쉼표로 구분)',
		output: '실행 결과를 이 파일에 저장(acr-doctor report로 표시)',
		json: 'JSON 문서 하나로 출력',
		plain: '실시간 화면 없이 줄 단위로 출력',
		yes: '모든 질문에 예로 답하기',
		ignoreErrors: '검사가 실패해도 종료 코드 0 반환',
		failOn: 'warning: 경고도 실패로 처리',
		stay: '모두 정상이어도 화면 유지',
		lang: '언어: {known} (지정하지 않으면 로캘에 따름)',
		config: '설정과 저장된 레지스트리의 폴더(ACR_DOCTOR_CONFIG_DIR)',
		color: '색 사용 안 함',
		help: '이 도움말',
		version: '버전',
	},
	faults: '데모의 장애',
	noFault: '정상인 레지스트리',
	examples: '예',
	example: {
		'acr-doctor contoso': '레지스트리 검사(실시간 화면)',
		'acr-doctor contoso.azurecr.io/team/app:1.0': '끌어올 수 없는 이미지와 끌어오기 권한 검사',
		'acr-doctor contoso --json > run.json': '스크립트용 JSON 출력, acr-doctor report로 표시 가능',
		'acr-doctor explain CONNECTIVITY_DNS_ERROR': '코드의 의미와 해결 방법 표시',
	},
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
