import type {containerClient as check} from './container-client.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {readFullOutput, useTokenWithoutClient, startAgain, settingLabels} from '../ko.ts';

const inEveryRun = '매번 사용하려면 DOCKER_COMMAND에 설정하세요.';

const unsetVariable = `{settingsVariable} 변수에 잘못된 파일이 지정되어 있으면 변수를 제거한${startAgain}`;

const nameClient = {
	nameClient: `이름이 다른 클라이언트가 있으면 해당 이름을 지정하세요. ${inEveryRun}`,
} as const;

const registryChecksRun = '레지스트리 검사는 모두 실행됩니다.';

const chooseAnother = {
	chooseAnotherClient: `또는 다른 클라이언트를 사용하세요. ${inEveryRun}`,
} as const;

const useInstalledClient = {
	unsetDockerCommand: `또는 설치된 클라이언트를 사용하도록 DOCKER_COMMAND 변수를 제거한${startAgain}`,
} as const;

const reinstall = {
	reinstallOnLinux: '클라이언트를 설치할 때 사용한 패키지 관리자로 클라이언트를 다시 설치하세요.',
	reinstallInWsl: '클라이언트를 다시 설치하거나, Docker Desktop의 WSL 통합을 켜세요.',
	reinstallDesktop: 'Docker Desktop 또는 Podman을 다시 설치하세요.',
} as const;

export const containerClient: WordsFor<typeof check> = {
	title: '컨테이너 클라이언트',
	labels: {
		...settingLabels,
		chosenBy: '선택 기준',
		path: '경로',
		settingsFile: '설정 파일',
		settingsVariable: '설정 파일의 변수',
	},
	terms: {
		chosenBy: {search: 'PATH 검색'},
	},
	findings: {
		found: {
			short: ['{clientName} {version}({alias})', '{clientName} {version}'],
			summary: [
				'{clientName} {version} 버전이 {alias} 이름으로 설치되어 있습니다.',
				'{clientName} {version} 버전이 설치되어 있습니다.',
			],
		},
		'cloud-shell': {
			short: 'Cloud Shell은 컨테이너 미지원',
			summary: 'Azure Cloud Shell에서는 컨테이너를 실행할 수 없습니다.',
			meaning: `Cloud Shell에는 컨테이너 데몬이 없습니다. ${registryChecksRun}`,
			fixes: {printToken: '다른 컴퓨터의 클라이언트로 로그인하려면 토큰을 출력하세요.'},
		},
		'no-client-in-container': {
			short: '이 컨테이너에 클라이언트 없음',
			summary: '이 컨테이너에는 컨테이너 클라이언트가 없습니다. 컨테이너에서는 정상입니다.',
			meaning: `이미지는 이 컨테이너를 실행하는 호스트에서 끌어옵니다. ${registryChecksRun}`,
			fixes: nameClient,
		},
		'no-client-in-pod': {
			short: '이 Pod에 클라이언트 없음',
			summary: '이 Pod에는 컨테이너 클라이언트가 없습니다. Pod에서는 정상입니다.',
			meaning: `이미지는 이 Pod를 실행하는 노드에서 끌어옵니다. ${registryChecksRun}`,
			fixes: nameClient,
		},
		'not-installed': {
			short: '설치된 컨테이너 클라이언트 없음',
			summary: '설치된 컨테이너 클라이언트가 없습니다. docker, podman, nerdctl을 찾지 못했습니다.',
			meaning:
				'클라이언트가 없으면 이 컴퓨터에서 레지스트리에 로그인할 수는 있지만, 이미지를 끌어오거나 푸시할 수 없습니다.',
			fixes: {
				installOnLinux:
					'Docker(https://docs.docker.com/engine/install) 또는 Podman(https://podman.io/docs/installation)을 설치하세요.',
				installInWsl:
					'Windows에서 Docker Desktop을 시작하고 이 배포판의 WSL 통합을 켜세요(Settings > Resources > WSL integration). 또는 이 배포판에 Docker를 설치하세요.',
				installOnMac:
					'Docker Desktop, Podman Desktop, Colima, Rancher Desktop 중 하나를 설치하고 시작하세요.',
				installOnWindows: 'Docker Desktop, Podman Desktop, Rancher Desktop 중 하나를 설치하고 시작하세요.',
				nameClient: `클라이언트가 다른 위치에 설치되어 있으면 해당 경로를 지정하세요. ${inEveryRun}`,
				...useTokenWithoutClient,
			},
		},
		'wsl-integration-off': {
			short: 'Docker WSL 통합 꺼짐',
			summary: '이 배포판에서 Docker Desktop의 WSL 통합이 꺼져 있습니다.',
			meaning: '이 배포판의 docker 명령은 자리 표시자일 뿐입니다.',
			fixes: {
				switchOnIntegration:
					'Windows에서 Docker Desktop을 시작하고 이 배포판의 WSL 통합을 켜세요(Settings > Resources > WSL integration).',
				shutDownWsl:
					'WSL 통합이 이미 켜져 있으면 Windows에서 WSL을 종료했다가 다시 시작하세요. WSL을 종료하면 모든 배포판이 중지됩니다.',
				...useTokenWithoutClient,
			},
		},
		'client-not-found': {
			short: '찾을 수 없음: {client}',
			summary: '{chosenBy}에 지정된 {client} 클라이언트를 찾을 수 없습니다.',
			meaning: 'PATH에 이 이름의 프로그램이 없고, 이 경로의 파일도 없습니다.',
			fixes: {
				correctName: '클라이언트의 이름이나 경로를 수정하거나, 클라이언트를 설치하세요.',
				...useInstalledClient,
				...chooseAnother,
			},
		},
		'not-executable': {
			short: '실행 권한 없음: {client}',
			summary: '이 사용자에게 {client} 클라이언트를 실행할 권한이 없습니다({error}).',
			meaning:
				'파일에 실행 권한이 없거나, 이 사용자가 파일의 폴더에 들어갈 수 없거나, 경로가 파일이 아니라 폴더입니다.',
			fixes: {
				showPermissions:
					'파일의 권한을 확인하세요. acr-doctor를 실행하는 사용자에게 x(실행) 권한이 있어야 합니다.',
				checkMountAndPolicy:
					'다른 제한이 있는지 확인하세요: noexec로 마운트된 디스크, AppArmor 규칙, SELinux 규칙.',
				...chooseAnother,
			},
		},
		'interpreter-missing': {
			short: '인터프리터나 라이브러리 없음',
			summary: '인터프리터나 라이브러리가 없어서 {client} 클라이언트를 시작할 수 없습니다.',
			meaning: '인터프리터가 없는 스크립트이거나, 다른 C 라이브러리용으로 빌드된 프로그램입니다.',
			fixes: {
				showFirstLine: '파일의 첫 줄을 확인하세요. 스크립트는 첫 줄에 인터프리터를 지정합니다.',
				...reinstall,
				...chooseAnother,
			},
		},
		'wrong-architecture': {
			short: '다른 프로세서용 프로그램',
			summary:
				'{client} 클라이언트는 다른 프로세서나 운영 체제용으로 빌드되어 이 컴퓨터에서 실행할 수 없습니다.',
			meaning: '프로그램이 이 컴퓨터와 맞지 않거나, 파일이 손상되었습니다.',
			fixes: {
				showProgramType: '프로그램이 어떤 프로세서용으로 빌드되었는지 확인하세요.',
				showProcessor: '확인한 결과를 이 컴퓨터의 프로세서와 비교하세요.',
				...reinstall,
				...chooseAnother,
			},
		},
		'cannot-start': {
			short: '시작 안 됨: {client}({error})',
			summary: '{client} 클라이언트를 시작할 수 없습니다({error}).',
			meaning: '운영 체제가 프로그램의 시작을 거부하므로, 프로그램의 출력이 없습니다.',
			fixes: {
				runInShell: '셸에서 클라이언트를 실행해 오류 메시지를 확인하세요.',
				...reinstall,
				...chooseAnother,
			},
		},
		'timed-out': {
			short: '응답 시간 초과: {client}',
			summary: '{client} 클라이언트가 제한 시간 안에 버전을 출력하지 않았습니다.',
			meaning:
				'클라이언트가 멈춰 있습니다. 홈 폴더나 디스크가 연결할 수 없는 네트워크에 있거나, 래퍼가 무언가를 기다리는 것이 원인일 수 있습니다.',
			fixes: {
				runInShell:
					'셸에서 클라이언트를 실행해 어디서 멈추는지 확인하세요. 클라이언트는 Ctrl-C로 종료합니다.',
				allowMoreTime: '컴퓨터가 느리면 각 검사의 제한 시간을 늘리세요.',
				...chooseAnother,
			},
		},
		killed: {
			short: '강제 종료됨: {client}',
			summary: '{client} 클라이언트가 버전을 출력하기 전에 강제 종료되었습니다.',
			meaning:
				'메모리가 부족하면 운영 체제가 프로그램을 강제 종료합니다. 맬웨어 방지 프로그램이 강제 종료했을 수도 있습니다.',
			fixes: {
				runInShell: '셸에서 클라이언트를 실행해 다시 강제 종료되는지 확인하세요.',
				readKernelLog: '커널 로그에서 원인을 확인하세요.',
				...chooseAnother,
			},
		},
		'version-command-failed': {
			short: '{client} --version 실패',
			summary: [
				'{client} --version 명령이 실패했습니다(종료 코드 {exitCode}). 메시지: {reason}',
				'{client} --version 명령이 실패했습니다(종료 코드 {exitCode}).',
			],
			meaning: '버전을 출력하지 못하는 클라이언트는 이미지를 끌어올 수 없습니다.',
			fixes: {runInShell: readFullOutput, ...reinstall, ...chooseAnother},
		},
		'settings-file-invalid': {
			short: '잘못된 설정 파일',
			summary: [
				'이 사용자에게 {path}의 읽기 권한이 없어 {client} 프로그램이 시작되지 않습니다(소유자 {owner}, 모드 {mode}).',
				'{path}의 {line}번째 줄을 사용할 수 없어 {client} 프로그램이 시작되지 않습니다.',
				'{path}의 설정을 사용할 수 없어 {client} 프로그램이 시작되지 않습니다.',
			],
			meaning: '{client} 메시지: {reason}',
			fixes: {
				correctFile: '메시지에 나온 줄을 수정하거나, 파일을 다른 곳으로 옮겨 기본 설정을 사용하세요.',
				unsetContainersConf: unsetVariable,
				unsetNerdctlToml: unsetVariable,
				...chooseAnother,
			},
		},
		'not-a-container-client': {
			short: '지원하지 않는 클라이언트: {client}',
			summary: [
				'{client} 프로그램은 지원하는 컨테이너 클라이언트가 아닙니다. 출력: {reason}',
				'{client} 프로그램은 지원하는 컨테이너 클라이언트가 아닙니다.',
			],
			meaning:
				'Docker, Podman, nerdctl은 이름과 버전을 출력합니다. 이 프로그램은 이름만 같은 다른 프로그램입니다.',
			fixes: {
				findProgram: '이 이름의 프로그램이 무엇인지 확인하세요.',
				findProgramOnWindows: '이 이름의 프로그램이 무엇인지 확인하세요.',
				...useInstalledClient,
				...chooseAnother,
			},
		},
	},
};
