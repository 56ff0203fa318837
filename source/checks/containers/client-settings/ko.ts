import type {clientSettings as check} from './client-settings.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {dockerInstallations, settingLabels} from '../ko.ts';
import {engineWords} from './ko-engine.ts';
import {loginWords} from './ko-login.ts';
import {mistakeWords} from './ko-mistakes.ts';
import {registryFindings, registryLabels, registryTerms} from './ko-registry.ts';

export const clientSettings: WordsFor<typeof check> = {
	title: '클라이언트 설정',
	labels: {
		...settingLabels,
		...registryLabels,
		certificates: '레지스트리의 인증서',
		conflicts: '충돌하는 설정',
		dns: '컨테이너의 DNS 서버',
		docker: 'Docker 설정',
		endpoint: '데몬의 주소',
		engine: '데몬의 실행 위치',
		engineProxies: '데몬의 프록시',
		file: '파일',
		files: '설정 파일',
		hasAuthVariable: 'DOCKER_AUTH_CONFIG 설정됨',
		hasClientProxies: 'config.json의 프록시',
		hasHttpHeaders: 'config.json의 헤더',
		helper: '자격 증명 도우미',
		helpers: '자격 증명 도우미',
		ignoredKeys: '무시되는 credHelpers 키',
		isAssignmentIgnored: '할당 무시',
		misreadVariables: 'systemd가 바꾸는 프록시',
		specifier: '지정자',
		ignoredLogins: '무시되는 로그인',
		insecureRegistries: '검증하지 않는 레지스트리',
		isMissing: '없음',
		missingConfigFolder: '없는 DOCKER_CONFIG 폴더',
		misnamedSettings: '옵션의 이름을 쓴 설정',
		rightName: '올바른 이름',
		mirrors: 'Docker Hub 미러',
		names: '파일 이름',
		overriddenBy: '우선하는 파일',
		overriddenContext: '사용되지 않는 컨텍스트',
		path: '경로',
		role: '내용',
		selectedContext: '선택한 컨텍스트',
		state: '상태',
	},
	terms: {
		...registryTerms,
		engine: dockerInstallations,
		problem: {
			...registryTerms.problem,
			'key-missing': '키 없음',
			'certificate-missing': '인증서 없음',
			'not-pem': 'PEM 아님',
		},
	},
	findings: {
		'settings-read': {
			short: '설정 파일에 문제 없음',
			summary: [
				'설정 파일에 문제가 없습니다: {files}. {engineElsewhere} 데몬의 설정은 읽지 않았습니다.',
				'설정 파일에 문제가 없습니다: {files}.',
			],
		},
		'settings-partly-read': {
			short: '읽지 못한 파일 있음',
			summary: [
				'설정 파일에 문제가 없습니다: {files}. 이 사용자에게는 {closedFiles} 파일의 읽기 권한이 없습니다.',
				'이 사용자에게는 {closedFiles} 파일의 읽기 권한이 없습니다.',
			],
		},
		'no-settings-files': {
			short: '설정 파일 없음',
			summary: [
				'설정 파일이 없으므로 {clientName} 클라이언트는 기본값을 사용합니다. {engineElsewhere} 데몬의 설정은 읽지 않았습니다.',
				'설정 파일이 없으므로 {clientName} 클라이언트는 기본값을 사용합니다.',
			],
		},
		'settings-in-windows': {
			short: 'Windows에 설정 있음',
			summary: 'docker.exe는 Windows의 설정을 읽으므로, acr-doctor는 설정을 읽지 않았습니다.',
			meaning: '이 WSL 배포판의 설정 파일은 docker.exe에 적용되지 않습니다.',
			fixes: {runInWindows: '설정을 검사하려면 Windows에서 acr-doctor를 실행하세요.'},
		},
		...loginWords,
		...mistakeWords,
		...engineWords,
		...registryFindings,
	},
};
