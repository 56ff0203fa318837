import type {registrySettingsFindings} from './registry-settings-findings.ts';
import type {registrySettingsLabels, registrySettingsTerms} from './registry-settings-labels.ts';
import {openFile} from './ko-login.ts';
import {startAgain} from '../ko.ts';
import {correctMistake, malformed} from './ko-mistakes.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';

type Words = WordsFor<{
	readonly findings: typeof registrySettingsFindings;
	readonly labels: typeof registrySettingsLabels;
	readonly terms: typeof registrySettingsTerms;
}>;

export const registryLabels: Words['labels'] = {
	blockedLine: '차단 설정의 줄',
	canPull: '레이어 제공',
	canResolve: '태그 확인',
	capabilitiesLine: 'capabilities의 줄',
	certificateFiles: '인증서 파일',
	certificatesLine: '인증서 파일의 줄',
	containerd: 'containerd 설정',
	credentialStore: '자격 증명 저장소',
	difference: '차이',
	file: '파일',
	files: '설정 파일',
	folders: 'hosts.toml 폴더',
	globalHelpers: '모든 레지스트리의 자격 증명 도우미',
	helperNames: '도우미 이름',
	helpers: '자격 증명 도우미',
	hostsFile: '레지스트리의 hosts.toml',
	hosts: 'hosts.toml 파일',
	insecure: '검증하지 않는 설정',
	insecureLine: '검증하지 않는 설정의 줄',
	invalidLine: 'base64가 아닌 줄',
	invalidKeys: 'base64가 아닌 로그인',
	isBlocked: '차단됨',
	isInvalid: 'base64가 아님',
	isInsecure: '검증 안 함',
	isLoginFileTemporary: '메모리에 저장된 로그인',
	isPlainHttp: '일반 HTTP',
	isRemote: '원격 서비스',
	isSkipped: '무시됨',
	key: '레지스트리',
	keys: '로그인이 있는 레지스트리',
	kubernetesOnly: 'Kubernetes용 hosts.toml',
	location: '위치',
	locationLine: '위치 설정의 줄',
	loginFile: '자격 증명 저장 파일',
	logins: '자격 증명 파일',
	missingCertificate: '없는 인증서 파일',
	missingHelpers: '없는 자격 증명 도우미',
	missingRuntimeFolder: '없는 XDG_RUNTIME_DIR 폴더',
	nearSignIn: '비슷한 로그인',
	podman: 'Podman 설정',
	prefix: '접두사',
	proxies: '프록시',
	pulls: '적용되는 이미지 참조',
	registries: '레지스트리 항목',
	registryMirrors: '미러',
	route: '끌어오기 경로',
	role: '내용',
	servers: '서버',
	service: 'Podman 서비스',
	signIns: '이미지의 로그인',
	skipLine: 'skip_verify의 줄',
	skipsVerification: '모든 인증서 허용',
	state: '상태',
	storeFile: '자격 증명 저장소가 지정된 파일',
	sudoSignIn: 'sudo 없는 로그인',
	sudoLogins: 'sudo 없는 로그인',
};

export const registryTerms: Words['terms'] = {
	role: {
		login: '로그인',
		context: 'docker 컨텍스트',
		client: '클라이언트 설정',
		engine: '데몬 설정',
		service: '데몬의 서비스',
		registries: '레지스트리 설정',
		certificates: '인증서',
	},
	state: {
		read: '읽음',
		unreadable: '읽을 수 없음',
		malformed: '형식 오류',
		working: '동작함',
		missing: '없음',
		failed: '실패',
		unknown: '알 수 없음',
	},
	difference: {path: '다른 리포지토리', spelling: '다른 표기'},
	problem: {
		'wrong-type': '값의 형식이 잘못된 설정',
		'mixed-versions': '버전 1과 버전 2의 설정이 섞임',
		'version-1-drop-in': '버전 1 형식',
		'scheme-in-location': 'https:// 또는 http://가 있는 위치',
		'location-missing': '위치가 없는 항목',
		conflict: '함께 사용할 수 없는 설정',
		'unknown-value': '알 수 없는 값',
		comment: '주석',
		'trailing-comma': '닫는 괄호 앞의 쉼표',
		'comma-missing': '빠진 쉼표',
		'not-quoted': '큰따옴표가 없는 이름 또는 텍스트',
		'byte-order-mark': '바이트 순서 표시',
		'not-closed': '빠진 괄호 또는 따옴표',
		duplicate: '중복된 설정',
		'invalid-sign-in': 'USER:PASSWORD의 base64가 아닌 로그인',
	},
	pulls: {
		all: '모두',
		'digest-only': '다이제스트만',
		'tag-only': '태그만',
	},
};

const unreadable = [
	'이 사용자에게는 {path}의 읽기 권한이 없습니다(소유자 {owner}, 모드 {mode}).',
	'{path} 파일을 읽을 수 없습니다({error}).',
];

const missing = '환경 변수에 지정된 {missingPath} 파일이 없습니다.';

const allowReading = {
	allowReading: '파일에 비밀이 없으면 모든 사용자에게 읽기를 허용하세요.',
} as const;

const askAboutBlock = {
	askAboutPolicy: '조직의 정책일 수 있습니다. 이 컴퓨터의 관리자에게 문의하세요.',
	removeBlock: '의도한 설정이 아니면 해당 항목에서 blocked = true를 제거하세요.',
} as const;

export const registryFindings: Words['findings'] = {
	'client-file-unusable': {
		short: '설정 파일을 사용할 수 없음',
		summary: [missing, ...unreadable, ...malformed],
		meaning: '{clientName} 클라이언트는 시작할 때마다 이 파일을 읽으므로 모든 명령이 실패합니다.',
		fixes: {
			...correctMistake,
			correctFile: '파일을 수정하거나, 파일을 다른 곳으로 옮겨 기본 설정을 사용하세요.',
			...allowReading,
		},
	},
	'auth-file-unusable': {
		short: '자격 증명 파일을 사용할 수 없음',
		summary: [missing, ...unreadable, ...malformed],
		meaning:
			'{clientName} 클라이언트는 이 파일에서 로그인을 찾습니다. 파일을 사용할 수 없으면 이미지를 끌어오지 않습니다.',
		fixes: {
			unsetVariable: `로그인하여 파일을 만들거나 REGISTRY_AUTH_FILE을 제거한${startAgain}`,
			takeOwnership: openFile.takeOwnership,
			allowReading: openFile.allowReading,
			useOwnFile:
				'{path}의 소유자는 다른 사용자입니다. HOME, XDG_RUNTIME_DIR, REGISTRY_AUTH_FILE 또는 DOCKER_CONFIG 변수를 수정하거나, 그 사용자로 {clientName} 클라이언트를 실행하세요.',
			...correctMistake,
			correctFile: '파일을 수정하거나, 파일을 다른 곳으로 옮기고 다시 로그인하세요.',
		},
	},
	'registries-file-unreadable': {
		short: '레지스트리 설정을 읽을 수 없음',
		summary: [missing, ...unreadable],
		meaning: '{clientName} 클라이언트는 이 파일이 필요한 이미지를 끌어오지 않습니다.',
		fixes: {
			correctVariable: '환경 변수 CONTAINERS_REGISTRIES_CONF의 값을 수정하거나 변수를 제거하세요.',
			...allowReading,
			moveFile: '또는 파일을 다른 곳으로 옮겨 기본 설정을 사용하세요.',
		},
	},
	'registries-file-malformed': {
		short: '레지스트리 설정의 형식 오류',
		summary: malformed,
		meaning: '파일을 수정할 때까지 {clientName} 클라이언트는 이미지를 끌어오지 않습니다.',
		fixes: {
			...correctMistake,
			correctLine: '해당 줄을 수정하세요.',
			moveFile: '또는 파일을 다른 곳으로 옮겨 기본 설정을 사용하세요.',
		},
	},
	'registries-file-too-old': {
		short: '오래된 레지스트리 설정 형식',
		summary: ['{path}의 {line}번째 줄은 버전 1 형식입니다.', '{path} 파일은 버전 1 형식입니다.'],
		meaning:
			'파일이 버전 2 형식이 될 때까지 {clientName} 클라이언트는 이미지를 끌어오지 않습니다. Podman 6 이전에는 주 설정 파일에만 버전 1 형식을 사용할 수 있습니다.',
		fixes: {
			useVersion2:
				'search, insecure, block 목록을 unqualified-search-registries 설정과, insecure = true 또는 blocked = true가 있는 [[registry]] 항목으로 바꾸세요.',
		},
	},
	'hosts-file-ignored': {
		short: '레지스트리 설정의 형식 오류',
		summary: malformed,
		meaning: '{clientName} 클라이언트는 미러와 인증서를 포함해 파일 전체를 무시합니다.',
		fixes: {
			...correctMistake,
			correctLine: '해당 줄을 수정하세요.',
			moveFile: '또는 파일을 다른 곳으로 옮겨 기본 설정을 사용하세요.',
		},
	},
	'hosts-file-not-used': {
		short: '사용되지 않는 hosts.toml',
		summary: '{clientName} 클라이언트는 {path} 파일을 사용하지 않습니다.',
		meaning:
			'/etc/containerd/config.toml의 config_path는 Kubernetes에만 적용됩니다. {clientName} 클라이언트가 확인하는 폴더는 {folders}입니다.',
		fixes: {
			addFolder:
				'config_path의 폴더를 nerdctl.toml의 hosts_dir에 추가하거나, 클라이언트가 확인하는 폴더에 파일을 복사하세요.',
		},
	},
	'registry-blocked': {
		short: '레지스트리 차단됨',
		summary: [
			'{path}의 {line}번째 줄이 {place}의 이미지를 끌어오지 못하게 합니다.',
			'{path}의 설정이 {place}의 이미지를 끌어오지 못하게 합니다.',
		],
		meaning: [
			'{clientName} 클라이언트는 레지스트리가 아니라 미러 {mirrors}에만 요청을 보냅니다.',
			'{clientName} 클라이언트는 레지스트리에 요청을 보내지 않습니다.',
		],
		fixes: askAboutBlock,
	},
	'registry-entry-blocked': {
		short: '차단됨: {place}',
		summary: [
			'{path}의 {line}번째 줄이 {place}의 이미지를 끌어오지 못하게 합니다.',
			'{path}의 설정이 {place}의 이미지를 끌어오지 못하게 합니다.',
		],
		meaning: '{clientName} 클라이언트는 레지스트리에 요청을 보내지 않습니다.',
		fixes: askAboutBlock,
	},
	'registry-insecure': {
		short: '검증하지 않는 레지스트리 있음',
		summary: [
			'{path}의 {line}번째 줄에서 {place}에 대한 인증서 검증을 끕니다.',
			'{path}에서 {place}에 대한 인증서 검증을 끕니다.',
		],
		meaning:
			'{clientName} 클라이언트는 모든 인증서를 받아들입니다. 네트워크의 누군가가 자격 증명을 읽거나 이미지를 바꿀 수 있습니다.',
		fixes: {
			removeInsecure:
				'이 설정을 제거하세요. Azure 레지스트리의 인증서는 모든 클라이언트가 신뢰합니다. 프록시가 TLS를 검사하면 대신 프록시의 인증서를 신뢰하도록 설정하세요.',
		},
	},
	'registry-redirected': {
		short: '다른 레지스트리에서 끌어옴',
		summary: [
			'{path}의 {line}번째 줄에 따라 {place} 이미지를 {location}에서 끌어옵니다.',
			'{path}에 따라 {place} 이미지를 {location}에서 끌어옵니다.',
		],
		meaning: '{place} 레지스트리에는 요청이 가지 않고, {place} 로그인도 사용되지 않습니다.',
		fixes: {
			removeRedirection:
				'의도한 설정이 아니면 해당 항목에서 location(registries.conf) 또는 server(hosts.toml)를 제거하세요.',
		},
	},
	'registry-mirrored': {
		short: '미러: {location}',
		summary: [
			'{path}의 {line}번째 줄에서 {place}의 미러로 {location} 주소를 지정합니다.',
			'{path}에서 {place}의 미러로 {location} 주소를 지정합니다.',
		],
	},
	'sign-in-files-not-used': {
		short: '자격 증명 파일이 사용되지 않음',
		summary: [
			'{path}의 {line}번째 줄에 따라 자격 증명 도우미 {helpers}의 로그인만 사용됩니다.',
			'{path}에 따라 자격 증명 도우미 {helpers}의 로그인만 사용됩니다.',
		],
		meaning:
			'credential-helpers에 containers-auth.json 값이 없으므로 {clientName} 클라이언트는 auth.json을 읽지 않습니다.',
		fixes: {
			addAuthFile: 'credential-helpers에 "containers-auth.json"을 추가하거나 설정을 제거하세요.',
		},
	},
	'auth-helper-missing': {
		short: '자격 증명 도우미 없음',
		summary: [
			'{path}에 {place}의 자격 증명 도우미({helper})가 지정되어 있지만, 도우미가 설치되어 있지 않습니다.',
			'{path}에 자격 증명 도우미({helper})가 지정되어 있지만, 도우미가 설치되어 있지 않습니다.',
		],
		meaning:
			'docker-credential-{helper} 프로그램이 PATH에 없으므로, {clientName} 클라이언트는 로그인이 필요한 이미지를 끌어올 수 없습니다.',
		fixes: {
			installHelper: '도우미를 설치하거나, 파일에서 도우미를 제거하고 다시 로그인하세요.',
		},
	},
	'runtime-folder-missing': {
		short: 'XDG_RUNTIME_DIR 폴더 없음',
		summary: 'XDG_RUNTIME_DIR에 지정된 {path} 폴더가 없습니다.',
		meaning:
			'{clientName} 클라이언트는 이 폴더에서 로그인을 찾습니다. su나 sudo를 사용하면 변수에 다른 세션의 폴더가 지정되어 있을 수 있습니다.',
		fixes: {
			openSession: 'su를 사용하지 말고, ssh나 machinectl 등을 사용해 이 사용자로 직접 로그인하세요.',
			unsetVariable: '또는 {clientName} 클라이언트가 폴더를 선택하도록 변수를 제거하고 다시 로그인하세요.',
		},
	},
	'registry-certificate-missing': {
		short: '인증서 파일 없음',
		summary: [
			'{path}의 {line}번째 줄에 지정된 {certificate} 파일을 읽을 수 없습니다.',
			'{path}에 지정된 {certificate} 파일을 읽을 수 없습니다.',
		],
		meaning:
			'이 파일에는 인증 기관의 인증서가 있어야 합니다. {clientName} 클라이언트는 {place}에서 이미지를 끌어오지 않습니다.',
		fixes: {
			correctCertificate: '인증 기관의 인증서를 이 파일에 저장하거나 hosts.toml의 경로를 수정하세요.',
		},
	},
	'registry-not-served': {
		short: '끌어올 서버 없음',
		summary: [
			'{path}의 {line}번째 줄에 있는 설정 때문에 {place}에는 {capability} 기능이 있는 서버가 없습니다.',
			'{path}의 설정 때문에 {place}에는 {capability} 기능이 있는 서버가 없습니다.',
		],
		meaning:
			'{clientName} 클라이언트는 resolve와 pull 기능이 있는 서버에만 요청을 보내므로 이미지를 끌어올 수 없습니다.',
		fixes: {
			addCapability: '해당 파일의 서버에 있는 capabilities에 "pull"과 "resolve"를 추가하세요.',
		},
	},
};
