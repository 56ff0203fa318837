import type {mistakeFindings} from './mistake-findings.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {startAgain} from '../ko.ts';
import {restartDocker} from '../ko.ts';

export const malformed = [
	'{path}의 {line}번째 줄에서 {setting} 설정의 값({value})은 허용되지 않습니다.',
	'{path}의 {line}번째 줄에서 {wrongSetting} 설정의 값은 형식이 잘못되었습니다.',
	'{path}의 {line}번째 줄은 형식이 잘못되었습니다.',
	'{path}의 형식이 잘못되었습니다.',
] as const;

export const correctMistake = {
	removeComments: '주석을 제거하세요. JSON에서는 주석을 사용할 수 없습니다.',
	removeComma: '닫는 괄호 앞의 쉼표를 제거하세요.',
	addComma: '바로 앞의 값 뒤에 쉼표를 추가하세요.',
	addQuotes: '모든 이름과 텍스트를 큰따옴표로 묶으세요.',
	removeByteOrderMark: '파일을 바이트 순서 표시(BOM)가 없는 UTF-8로 저장하세요.',
	closeBracket: '빠진 닫는 괄호나 따옴표를 추가하세요.',
	removeDuplicate: '이름이 같은 두 설정 또는 테이블 중 하나를 제거하세요.',
	writeForm: '{setting} 설정의 값을 다음 형식으로 쓰세요. {allowed}',
	useAllowedValue: '{setting} 설정에 허용되는 값을 지정하세요. {allowed}',
	removeScheme: '값에서 https:// 또는 http://를 제거하고 HOST 또는 HOST/PATH만 쓰세요.',
	addLocation: '해당 항목에 location = "HOST"를 추가하세요.',
	keepOneVersion: '버전 1의 search, insecure, block 목록을 제거하거나 버전 2의 설정을 모두 제거하세요.',
	resolveConflict:
		'두 설정 중 하나를 제거하세요. location이 같은 항목은 insecure와 blocked 값이 같아야 하고, mirror-by-digest-only와 pull-from-mirror는 함께 사용할 수 없습니다.',
} as const;

export const mistakeWords: WordsFor<{readonly findings: typeof mistakeFindings}>['findings'] = {
	'sign-in-malformed': {
		short: '저장된 로그인의 형식 오류',
		summary: [
			'{path}의 {line}번째 줄에 있는 {host} 로그인은 USER:PASSWORD를 base64로 인코딩한 값이 아닙니다.',
			'{path}에 있는 {host} 로그인은 USER:PASSWORD를 base64로 인코딩한 값이 아닙니다.',
		],
		meaning: [
			'{dockerName} 클라이언트는 이 항목에서 읽기를 중단하므로 다른 로그인도 사용되지 않을 수 있습니다. docker login과 docker logout은 파일을 다시 쓰므로 다른 로그인이 삭제될 수 있습니다.',
			'{clientName} 클라이언트는 이 로그인을 사용할 수 없습니다. {host}에서 끌어오는 작업이 실패하거나 로그인 없이 실행됩니다.',
		],
		fixes: {
			removeEntry: '먼저 파일의 "auths"에서 {host} 항목을 제거하세요.',
			removeWithPodman: '또는 Podman으로 항목을 제거하세요.',
			signInAgain: '그런 다음 해당 레지스트리에 다시 로그인하세요.',
		},
	},
	'helper-key-ignored': {
		short: '무시되는 credHelpers 키',
		summary: [
			'{path}의 {line}번째 줄에 있는 credHelpers 키({key})는 호스트 이름만 있는 값이 아니므로 무시됩니다.',
			'{path}에 있는 credHelpers 키({key})는 호스트 이름만 있는 값이 아니므로 무시됩니다.',
		],
		meaning:
			'docker는 https://나 경로가 없는 레지스트리 이름만 비교합니다. {host}에는 자격 증명 도우미({helper})가 사용되지 않습니다.',
		fixes: {correctKey: 'https://와 경로 없이 호스트 이름만 키로 쓰세요.'},
	},
	'config-folder-missing': {
		short: 'DOCKER_CONFIG 폴더 없음',
		summary: 'DOCKER_CONFIG에 지정된 {path} 폴더가 없습니다.',
		meaning:
			'{clientName} 클라이언트는 로그인과 설정을 이 폴더에서만 찾고 홈 폴더의 .docker는 사용하지 않습니다. 로그인하면 폴더가 만들어집니다.',
		fixes: {
			unsetVariable: `홈 폴더의 로그인을 사용하려면 DOCKER_CONFIG를 제거한${startAgain}`,
			correctVariable: '또는 DOCKER_CONFIG의 경로를 수정하세요. config.json이 있는 폴더를 지정해야 합니다.',
		},
	},
	'setting-ignored': {
		short: 'daemon.json의 무시되는 설정',
		summary: [
			'{path}의 {line}번째 줄에 있는 {setting} 설정은 옵션의 이름이므로 데몬이 무시합니다.',
			'{path}에 있는 {setting} 설정은 옵션의 이름이므로 데몬이 무시합니다.',
		],
		meaning: 'daemon.json에서 이 설정의 이름은 {rightName}입니다. 데몬은 오류를 보고하지 않습니다.',
		fixes: {
			renameSetting: '대신 설정의 이름을 사용하고 값을 목록으로 쓰세요. ["VALUE"]',
			...restartDocker('그런 다음 Docker를 다시 시작하세요. 다시 시작하면 실행 중인 컨테이너가 중지됩니다.'),
		},
	},
	'proxy-percent-sign': {
		short: 'systemd가 해석하는 프록시의 %',
		summary: '{path}의 {line}번째 줄에서 systemd가 {setting} 값의 {specifier}을(를) 지정자로 해석합니다.',
		meaning: [
			'systemd는 이 지정자를 인식할 수 없으므로 {ignoredSetting} 할당 전체를 무시하고 "Failed to resolve specifiers"를 기록합니다. 데몬에는 이 변수가 없습니다.',
			'systemd가 {specifier}을(를) 다른 텍스트로 바꾸므로 데몬의 {setting} 값이 잘못됩니다.',
		],
		fixes: {
			doublePercent: '값의 %를 모두 %%로 바꾸세요. 예를 들어 %40은 %%40으로 씁니다.',
			reloadUnits: '서비스 파일을 변경한 뒤 파일을 다시 로드하세요.',
			...restartDocker('그런 다음 Docker를 다시 시작하세요. 다시 시작하면 실행 중인 컨테이너가 중지됩니다.'),
		},
	},
	'proxies-only-for-containers': {
		short: '컨테이너에만 적용되는 프록시',
		summary: '{path}의 proxies 설정은 컨테이너와 빌드에만 적용되고, 데몬의 끌어오기에는 적용되지 않습니다.',
	},
};
