import type {Like} from '../../describe/language-pack.ts';
import type {help as englishHelp, usage as englishUsage} from '../en/usage.ts';
import {prompts} from './prompts.ts';
import {savedRun} from './saved-run.ts';

export const usage: Like<typeof englishUsage> = {
	unknownFlag: [
		'알 수 없는 옵션입니다: {word}. 비슷한 옵션: {suggest}',
		'알 수 없는 옵션입니다: {word}. acr-doctor --help를 실행하세요.',
	],
	flagNeedsValue: '{flag} 옵션에는 값이 필요합니다. 예: {example}',
	flagTakesNoValue: '{flag} 옵션에는 값을 지정할 수 없습니다.',
	flagTwice: '{flag} 옵션이 두 번 지정되었습니다. 한 번만 지정하세요.',
	timeout: '--timeout에는 0.1에서 3600 사이의 초를 지정하세요. 지정한 값: "{word}"',
	failOn: '--fail-on에는 warning만 지정할 수 있습니다. 지정한 값: "{word}"',
	language: '{word} 언어는 지원하지 않습니다. 지원하는 언어: {known}',
	unknownCheck: [
		'{word} 검사나 그룹은 없습니다. 비슷한 이름: {suggest}. 목록을 보려면 acr-doctor checks를 실행하세요.',
		'{word} 검사나 그룹은 없습니다. 목록을 보려면 acr-doctor checks를 실행하세요.',
	],
	unknownCloud: [
		'{word} 클라우드는 없습니다. 비슷한 이름: {suggest}. 사용할 수 있는 클라우드: {known}',
		'{word} 클라우드는 없습니다. 사용할 수 있는 클라우드: {known}',
	],
	cloudFile: {
		unreadable:
			'{path} 파일을 읽을 수 없어({error}) {word} 클라우드를 찾을 수 없습니다. 파일을 읽을 수 있게 한 다음 다시 실행하세요.',
		malformed:
			'{path} 파일의 {line}번째 줄이 잘못되어 {word} 클라우드를 찾을 수 없습니다. 그 줄을 수정한 다음 다시 실행하세요.',
	},
	unsafeCloud: {
		'plain-http':
			'{cloud} 클라우드를 사용할 수 없습니다. {path} 파일의 {setting} 값이 {value}인데, 토큰은 HTTPS로만 보냅니다. az cloud update로 값을 수정하세요.',
		malformed:
			'{cloud} 클라우드를 사용할 수 없습니다. {path} 파일에 있는 {setting} 설정의 {value} 값은 HTTPS 주소가 아닙니다. az cloud update로 값을 수정하세요.',
		suffix:
			'{cloud} 클라우드를 사용할 수 없습니다. {path} 파일에 있는 {setting} 설정의 {value} 값은 azurecr.contoso.com 같은 도메인이 아닙니다. az cloud update로 값을 수정하세요.',
	},
	unexpectedArgument: '{word} 인수는 이 명령에 쓸 수 없습니다. acr-doctor --help를 실행하세요.',
	unknownCommand:
		'{word} 명령은 없습니다. 비슷한 명령: {suggest}. {word} 레지스트리를 검사하려면 acr-doctor -n {word} 명령을 실행하세요.',
	unknownSubcommand: [
		'acr-doctor registries에 {word} 명령은 없습니다. list, add, remove 중 하나를 쓰세요. 비슷한 명령: {suggest}',
		'acr-doctor registries에 {word} 명령은 없습니다. list, add, remove 중 하나를 쓰세요.',
	],
	registryMissing: '레지스트리를 지정하세요. 예: acr-doctor registries {verb} contoso',
	labelTaken: '{label} 표시 이름은 {name} 레지스트리에서 이미 사용 중입니다. 다른 표시 이름을 지정하세요.',
	labelNeedsOneRegistry:
		'--label은 레지스트리 하나에만 쓸 수 있는데, {count}개가 지정되었습니다. 레지스트리를 하나씩 추가하세요.',
	notSaved: [
		'{word} 레지스트리는 저장되어 있지 않습니다. 비슷한 이름: {suggest}',
		'{word} 레지스트리는 저장되어 있지 않습니다. 목록을 보려면 acr-doctor registries를 실행하세요.',
	],
	ambiguousName: '{word} 레지스트리는 여러 번 저장되어 있습니다. 다음 이름 중 하나를 쓰세요: {known}',
	unknownFault: [
		'데모에 {word} 장애는 없습니다. 비슷한 이름: {suggest}. 목록을 보려면 acr-doctor demo --help를 실행하세요.',
		'데모에 {word} 장애는 없습니다. 목록을 보려면 acr-doctor demo --help를 실행하세요.',
	],
	unknownTopic: [
		'{word} 항목은 없습니다. 비슷한 항목: {suggest}',
		'{word} 항목은 없습니다. acr-doctor explain을 실행하고 / 키를 눌러 본문을 검색하세요.',
	],
	conflictingFlags: '{first} 옵션과 {second} 옵션은 함께 쓸 수 없습니다. 하나만 지정하세요.',
	shellMissing: '셸을 지정하세요({known}). 예: acr-doctor completion bash',
	unknownShell:
		'{word} 셸의 자동 완성은 지원하지 않습니다. 다음 중에서 지정하세요({known}). 예: acr-doctor completion bash',
	repository:
		'{word} 값은 올바른 리포지토리 이름이 아닙니다. 소문자와 숫자를 쓰고, 글자 사이에 . _ -를, 부분 사이에 /를 쓸 수 있습니다.',
	client:
		'{word} 값은 올바른 컨테이너 클라이언트가 아닙니다. docker, podman, nerdctl 또는 공백 없는 경로를 지정하세요.',
	image: '{word} 값은 올바른 이미지 이름이 아닙니다. 예: contoso.azurecr.io/team/app:1.0',
	identity: '{word} 값은 사용할 수 없습니다. 다음 중 하나를 지정하세요: {known}',
	username: '사용자 이름이 비어 있거나, 콜론이나 공백이 들어 있습니다.',
	usernameMissing: '--password-stdin 옵션에는 --username 옵션이 필요합니다.',
	passwordMissing: '--password-stdin 옵션을 추가하고 {username} 사용자의 암호를 표준 입력으로 전달하세요.',
	passwordQuestion: '{username} 사용자의 암호:',
	passwordEmpty: '표준 입력이 비어 있습니다. {username} 사용자의 암호를 파이프로 전달하세요.',
	vnet: '{word} 값은 올바른 가상 네트워크가 아닙니다. 네트워크 이름이나 리소스 ID를 지정하세요: /subscriptions/…/virtualNetworks/NAME',
	target: {
		empty: '레지스트리 이름이 비어 있습니다. 이름을 지정하세요. 예: contoso',
		'url-with-path': '{word} 값에 경로가 있습니다. 로그인 서버만 지정하세요. 예: contoso.azurecr.io',
		'registry-name':
			'{word} 값은 올바른 레지스트리 이름이 아닙니다. 영문자와 숫자 5~50자를 쓰거나, 로그인 서버를 지정하세요.',
		'host-name':
			'{word} 값은 올바른 로그인 서버가 아닙니다. 영문자, 숫자, 하이픈, 점을 쓰세요. 예: contoso.azurecr.io',
		'ip-address':
			'{word} 값은 IP 주소인데, 레지스트리의 인증서에는 이름만 있습니다. 로그인 서버를 지정하세요. 예: contoso.azurecr.io',
		port: '{word} 값에 잘못된 포트가 있습니다. 1~65535를 쓰세요. Azure 레지스트리의 포트는 443입니다.',
		'image-without-registry':
			'{word} 값에 레지스트리가 없어 Docker가 이미지를 Docker Hub에서 끌어옵니다. 앞에 로그인 서버를 붙이세요. 예: contoso.azurecr.io/{word}',
		'image-reference': '{word} 값은 올바른 이미지 참조가 아닙니다. 예: contoso.azurecr.io/team/app:1.0',
		scheme: '{word} 값은 레지스트리 주소가 아닙니다. 로그인 서버만 지정하세요. 예: contoso.azurecr.io',
		'other-registry':
			'{word} 레지스트리는 Azure 레지스트리가 아닙니다. acr-doctor는 Azure 레지스트리만 검사합니다. 예: contoso.azurecr.io',
	},
	note: {
		lowered: '{word} 값에 대문자가 있지만, 로그인 서버는 소문자이므로 {name} 레지스트리를 검사합니다.',
		'repository-taken': '{repository} 리포지토리는 이미지 참조에서 가져왔습니다.',
		'data-endpoint': '{word} 이름은 데이터 엔드포인트이므로 {name} 로그인 서버를 검사합니다.',
		'private-link': '{word} 이름은 프라이빗 링크 이름이므로 {name} 로그인 서버를 검사합니다.',
	},
	settings: {
		broken: '{file} 설정 파일이 손상되었습니다. 손상된 파일을 {aside} 이름으로 바꾸고 기본값을 적용합니다.',
		'broken-stays':
			'{file} 설정 파일이 손상되었고, 이름을 바꿀 수 없습니다. 기본값을 적용하며, 파일을 옮길 때까지 아무것도 저장하지 않습니다.',
		unreadable: '{file} 설정 파일을 열 수 없습니다({code}). 기본값을 적용합니다.',
		unwritable: '{file} 설정 파일에 쓸 수 없습니다({code}). 변경한 내용은 이번 실행에만 적용됩니다.',
		newer:
			'{file} 설정 파일은 더 새로운 acr-doctor의 파일이므로 이 버전에서 변경 내용을 저장할 수 없습니다. 변경한 내용은 이번 실행에만 적용됩니다.',
		busy: '다른 acr-doctor가 {file} 설정 파일을 잠갔습니다. 변경한 내용은 이번 실행에만 적용됩니다.',
	},
	registries: {
		none: '저장된 레지스트리가 없습니다. 레지스트리를 저장하려면: acr-doctor registries add contoso',
		added: '{name} 레지스트리를 저장했습니다.',
		changed: '{name} 레지스트리는 이미 저장되어 있어 업데이트했습니다.',
		kept: '{name} 레지스트리는 이미 저장되어 있습니다.',
		removed: '{name} 레지스트리를 저장 목록에서 제거했습니다.',
		unsaved: '아무것도 저장하지 않았습니다.',
		never: '실행한 적 없음',
		result: {
			problem: '문제 {count}개, {age} 전',
			problems: '문제 {count}개, {age} 전',
			warning: '경고 {count}개, {age} 전',
			warnings: '경고 {count}개, {age} 전',
			passed: '통과, {age} 전',
		},
		age: {seconds: '{count}초', minutes: '{count}분', hours: '{count}시간', days: '{count}일'},
	},
	savedRun,
	prompts,
	internalError:
		'acr-doctor의 내부 오류입니다. 레지스트리와는 무관합니다. 자세한 내용은 {file} 파일에 있습니다. 이 오류를 신고해 주세요.',
	unwritable: '출력을 쓸 수 없습니다. 메시지: {reason}',
	internalErrorUnsaved: 'acr-doctor의 내부 오류입니다. 레지스트리와는 무관합니다. 메시지: {reason}',
};

export const help: Like<typeof englishHelp> = {
	about: 'Azure Container Registry의 연결, 로그인, 이미지 끌어오기가 실패하는 원인을 찾습니다.',
	usage: '사용법',
	commands: {
		'acr-doctor [REGISTRY...]':
			'이름, 로그인 서버, 이미지 참조 또는 표시 이름으로 레지스트리 검사. 인수가 없으면 목록 열기',
		'acr-doctor checks': '검사 목록 표시',
		'acr-doctor explain [CODE]': '코드, 문제 또는 검사의 의미와 해결 방법 설명',
		'acr-doctor report FILE':
			'저장된 실행 결과를 원하는 언어로 표시(다른 컴퓨터의 결과도 가능). -는 표준 입력',
		'acr-doctor registries': '저장된 레지스트리 목록 표시',
		'acr-doctor registries add REGISTRY...': '이름, 로그인 서버 또는 이미지 참조로 레지스트리 저장',
		'acr-doctor registries remove REGISTRY...': '저장된 레지스트리 제거(또는 rm)',
		'acr-doctor demo [FAULT]': '모의 장애와 해결 방법 체험',
		'acr-doctor completion SHELL': 'bash, zsh, fish, PowerShell용 자동 완성 스크립트 출력',
	},
	flags: '옵션',
	flag: {
		name: '레지스트리 이름(하위 명령과 이름이 같을 때 사용)',
		repository: '이 리포지토리의 끌어오기 권한 확인(저장된 레지스트리에도 설정 가능)',
		cloud:
			'AzureCloud, AzureChinaCloud, AzureUSGovernment 또는 az에 등록한 클라우드(저장된 레지스트리에도 설정 가능)',
		tenant: '로그인할 Entra 테넌트',
		subscription: '로그인할 때 쓸 구독',
		client: 'docker, podman, nerdctl 또는 경로(환경 변수 DOCKER_COMMAND)',
		image: '테스트로 끌어올 이미지(기본 테스트 이미지 대신)',
		as: '끌어오기를 판단할 ID: entra(이 셸), stored(컨테이너 클라이언트), anonymous(익명)',
		username: '레지스트리의 이 사용자로 시도(예: 토큰, 관리 사용자). 암호를 물어봄',
		passwordStdin: '--username의 암호를 표준 입력에서 읽기',
		vnet: '이 컴퓨터의 가상 네트워크(이름 또는 리소스 ID)',
		timeout: '각 검사의 제한 시간(초, 기본값 10)',
		label: '레지스트리를 저장할 때 쓸 표시 이름(registries add)',
		only: '이 검사나 그룹과 선행 검사만 실행(쉼표로 구분)',
		skip: '이 검사나 그룹을 제외(쉼표로 구분)',
		output: '실행 결과를 이 파일에 저장(acr-doctor report로 표시)',
		json: 'JSON 문서 하나로 출력',
		plain: '실시간 화면 대신 텍스트로 출력',
		screenReader: '텍스트로 출력하고 번호 목록으로 질문(환경 변수 INK_SCREEN_READER=true)',
		yes: '모든 질문에 "예"로 답하기',
		ignoreErrors: '검사가 실패해도 종료 코드 0 반환',
		failOn: '경고가 있어도 종료 코드 1 반환(값: warning)',
		exit: '모든 검사를 통과하면 화면을 자동으로 닫기',
		lang: '언어: {known}(기본값: 로캘)',
		config: '설정과 저장된 레지스트리의 폴더(환경 변수 ACR_DOCTOR_CONFIG_DIR)',
		color: '색 없이 출력',
		help: '이 도움말 출력',
		version: '버전 출력',
	},
	faults: '데모의 장애',
	noFault: '정상인 레지스트리',
	examples: '예',
	example: {
		'acr-doctor contoso': '실시간 화면에서 레지스트리 검사',
		'acr-doctor contoso.azurecr.io/team/app:1.0': '이미지를 끌어올 수 없는 원인과 끌어오기 권한 검사',
		'acr-doctor contoso --json > run.json': '스크립트와 acr-doctor report에 쓸 JSON 출력',
		'acr-doctor explain CONNECTIVITY_DNS_ERROR': '코드의 의미와 해결 방법 설명',
	},
	exit: '종료 코드',
	exitCodes: {
		0: '실패 없음',
		1: '실패한 검사 있음',
		2: '잘못된 명령줄 또는 구성',
		3: '실패는 없지만 오류로 실행되지 않은 검사 있음',
		70: 'acr-doctor의 내부 오류',
		130: 'Ctrl-C로 중지됨',
		143: 'SIGTERM으로 중지됨',
	},
};
