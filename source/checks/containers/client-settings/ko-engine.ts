import type {engineSettingsFindings} from './engine-settings-findings.ts';
import {correctMistake, malformed} from './ko-mistakes.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {restartDocker, startAgain} from '../ko.ts';
import {openFile} from './ko-login.ts';

const useDefaultContext = {
	useDefaultContext: '또는 기본 컨텍스트로 전환하세요.',
	unsetDockerContext: `또는 DOCKER_CONTEXT를 제거한${startAgain}`,
} as const;

const restartEngine = {
	...restartDocker('그런 다음 Docker를 다시 시작하세요. 실행 중인 컨테이너는 중지됩니다.'),
	restartDesktop: '그런 다음 Docker Desktop을 다시 시작하세요.',
} as const;

export const engineWords: WordsFor<{readonly findings: typeof engineSettingsFindings}>['findings'] = {
	'context-missing': {
		short: 'docker 컨텍스트 없음: {context}',
		summary: [
			'{path}의 {line}번째 줄에서 선택한 {context} 컨텍스트가 docker에 없습니다.',
			'{setting}에서 선택한 {context} 컨텍스트가 docker에 없습니다.',
		],
		meaning: '컨텍스트가 없으면 docker는 어떤 데몬에도 연결하지 않으므로 모든 끌어오기가 실패합니다.',
		fixes: {
			listContexts: '컨텍스트 목록을 확인하세요. 현재 컨텍스트에 별표가 붙습니다.',
			...useDefaultContext,
		},
	},
	'context-unusable': {
		short: '사용할 수 없는 docker 컨텍스트',
		summary: [
			'선택한 docker 컨텍스트의 {path} 파일에서 {line}번째 줄의 형식이 잘못되었습니다.',
			'이 사용자에게는 {path}의 읽기 권한이 없습니다(소유자 {owner}, 모드 {mode}).',
			'선택한 docker 컨텍스트의 {path} 파일을 읽을 수 없습니다({error}).',
		],
		meaning:
			'컨텍스트를 사용할 수 없으면 docker는 어떤 데몬에도 연결하지 않으므로 모든 끌어오기가 실패합니다.',
		fixes: {
			...openFile,
			...correctMistake,
			recreateContext: '컨텍스트를 제거한 뒤 다시 만드세요.',
			...useDefaultContext,
		},
	},
	'engine-settings-malformed': {
		short: 'daemon.json의 형식 오류',
		summary: [...malformed.slice(0, 3), '{path} 경로가 파일이 아니거나, 파일의 형식이 잘못되었습니다.'],
		meaning:
			'이런 파일이 있으면 데몬이 시작되지 않습니다. 실행 중인 데몬은 다음에 다시 시작할 때까지 현재 설정을 유지합니다.',
		fixes: {
			...correctMistake,
			correctLine: '해당 줄의 JSON을 수정하세요.',
			moveFile: '또는 파일을 다른 곳으로 옮겨 기본 설정을 사용하세요.',
			validate: '데몬을 시작하지 않고 파일을 확인하세요(Docker 23 이상).',
			...restartEngine,
		},
	},
	'engine-settings-conflict': {
		short: 'daemon.json과 옵션의 충돌',
		summary: [
			'{setting} 설정({path}의 {line}번째 줄)이 옵션({otherPath}의 {otherLine}번째 줄)과 충돌합니다.',
			'{setting} 설정({path})이 옵션({otherPath}의 {otherLine}번째 줄)과 충돌합니다.',
		],
		meaning: '같은 설정이 daemon.json과 서비스의 옵션에 모두 있으면 데몬이 시작되지 않습니다.',
		fixes: {
			removeSetting: 'daemon.json에서 이 설정을 제거하거나, 이 옵션이 없는 ExecStart로 재정의하세요.',
			editService: 'ExecStart를 재정의하려면 [Service], 빈 ExecStart=, 새 ExecStart= 줄을 차례로 쓰세요.',
			...restartEngine,
		},
	},
	'client-certificate-incomplete': {
		short: '불완전한 클라이언트 인증서',
		summary: '{folder} 폴더에 {file} 파일은 있지만 {missingFile} 파일이 없습니다.',
		meaning:
			'{clientName} 클라이언트는 "{clientError}" 오류를 내며 {host}에서 이미지를 끌어오지 않습니다. 인증 기관(CA)의 인증서는 확장명이 .crt입니다.',
		fixes: {
			addFile: '{missingFile} 파일을 폴더에 추가하세요.',
			renameFile: '{file} 파일이 인증 기관의 인증서이면 확장명을 .crt로 바꾸세요.',
			removeFile:
				'레지스트리에 클라이언트 인증서가 필요하지 않으면 파일을 삭제하세요. Azure 레지스트리에는 필요하지 않습니다.',
		},
	},
	'insecure-registry': {
		short: '검증하지 않는 레지스트리 있음',
		summary: [
			'{path}의 {line}번째 줄에서 {insecure}에 대한 인증서 검증을 끕니다(insecure-registries).',
			'{path}에서 {insecure}에 대한 인증서 검증을 끕니다(insecure-registries).',
		],
		meaning:
			'데몬은 이 레지스트리의 모든 인증서를 받아들이고, HTTPS로 연결되지 않으면 HTTP를 사용합니다. 네트워크의 누군가가 자격 증명을 읽거나 이미지를 바꿀 수 있습니다.',
		fixes: {
			removeEntry: '이 항목을 제거하세요. Azure 레지스트리의 인증서는 모든 클라이언트가 신뢰합니다.',
			...restartEngine,
		},
	},
	'proxy-overridden': {
		short: '데몬의 프록시가 두 개임',
		summary:
			'{otherPath} 파일에 다른 프록시가 설정되어 있어서, {path}의 {line}번째 줄에 있는 {setting} 설정은 적용되지 않습니다.',
		meaning: 'daemon.json의 프록시가 서비스의 변수보다 우선합니다.',
		fixes: {
			removeProxy: '올바른 값만 남기고 다른 값을 제거하세요.',
			reloadUnits: '서비스를 변경했으면 서비스 파일을 다시 로드하세요.',
			...restartEngine,
		},
	},
	'ca-file-not-pem': {
		short: 'PEM 형식이 아닌 CA 파일',
		summary: '{folder} 폴더의 {file} 파일에 PEM 형식의 인증서가 없습니다.',
		meaning: '데몬은 이 파일을 메시지 없이 무시하므로, {host} 연결에서 이 인증 기관(CA)을 신뢰하지 않습니다.',
		fixes: {
			convertFile: '인증서를 PEM으로 변환하세요. PEM 파일에는 -----BEGIN CERTIFICATE----- 줄이 있습니다.',
		},
	},
	'context-overridden': {
		short: 'DOCKER_HOST가 컨텍스트보다 우선',
		summary: 'DOCKER_HOST에서 {endpoint} 데몬을 선택하므로 docker의 {context} 컨텍스트는 사용되지 않습니다.',
		meaning: 'DOCKER_HOST가 설정되어 있는 동안에는 docker context use가 효과가 없습니다.',
		fixes: {
			unsetDockerHost: `컨텍스트를 사용하려면 DOCKER_HOST를 제거한${startAgain}`,
			useDefaultContext: '현재 데몬을 계속 사용하려면 기본 컨텍스트로 전환하세요.',
		},
	},
};
