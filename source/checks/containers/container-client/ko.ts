import type {containerClient as check} from './container-client.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {readFullOutput, useTokenWithoutClient, startAgain} from '../ko.ts';

const nameClient = {
	nameClient:
		'다른 이름으로 설치한 클라이언트가 있으면 그 이름을 지정하세요. DOCKER_COMMAND에 설정하면 매번 적용됩니다.',
} as const;

const pulledByHost =
	'이미지는 이 컨테이너를 실행하는 호스트에서 끌어옵니다. 레지스트리와 관련된 항목은 여기서 모두 검사합니다.';

const chooseAnother = {
	chooseAnotherClient: '또는 다른 클라이언트를 선택하세요. DOCKER_COMMAND에 설정하면 매번 적용됩니다.',
} as const;

const useInstalledClient = {
	unsetDockerCommand: `또는 설치된 클라이언트를 찾도록 DOCKER_COMMAND 변수를 제거한${startAgain}`,
} as const;

const reinstall = {
	reinstallOnLinux: '처음 설치할 때 쓴 패키지 관리자로 다시 설치하세요.',
	reinstallInWsl: '다시 설치하거나 Docker Desktop의 WSL 통합을 켜세요.',
	reinstallDesktop: 'Docker Desktop 또는 Podman을 다시 설치하세요.',
} as const;

export const containerClient: WordsFor<typeof check> = {
	title: '컨테이너 클라이언트',
	labels: {
		chosenBy: '선택 기준',
	},
	terms: {
		chosenBy: {search: '가장 먼저 찾은 것'},
	},
	findings: {
		found: {summary: ['{clientName} {version}(실행 이름: {alias})', '{clientName} {version}']},
		'cloud-shell': {
			summary: '건너뜀: Azure Cloud Shell에서는 컨테이너를 실행할 수 없습니다.',
			meaning: 'Cloud Shell에는 검사할 데몬이 없습니다. 레지스트리와 관련된 항목은 모두 검사합니다.',
			fixes: {printToken: '다른 곳의 클라이언트로 로그인하려면 토큰을 출력하세요.'},
		},
		'no-client-in-container': {
			summary: '건너뜀: 이 컨테이너에는 클라이언트가 없습니다. 보통 그렇습니다.',
			meaning: pulledByHost,
			fixes: nameClient,
		},
		'no-client-in-pod': {
			summary: '건너뜀: 이 Pod에는 컨테이너 클라이언트가 없습니다. 보통 그렇습니다.',
			meaning:
				'이미지는 이 Pod를 실행하는 노드에서 끌어옵니다. 레지스트리와 관련된 항목은 여기서 모두 검사합니다.',
			fixes: nameClient,
		},
		'not-installed': {
			summary: '컨테이너 클라이언트가 없습니다(docker, podman, nerdctl).',
			meaning:
				'클라이언트가 없으면 이 컴퓨터에서 레지스트리에 로그인할 수는 있어도 이미지를 끌어오거나 푸시할 수는 없습니다.',
			fixes: {
				installOnLinux:
					'Docker(https://docs.docker.com/engine/install) 또는 Podman(https://podman.io/docs/installation)을 설치하세요.',
				installInWsl:
					'Windows에서 Docker Desktop을 시작하고 Settings > Resources > WSL integration에서 이 배포판을 켜세요. 여기에 Docker를 직접 설치해도 됩니다.',
				installOnMac:
					'Docker Desktop, Podman Desktop, Colima, Rancher Desktop 중 하나를 설치하고 시작하세요.',
				installOnWindows: 'Docker Desktop, Podman Desktop, Rancher Desktop 중 하나를 설치하고 시작하세요.',
				nameClient: '다른 위치에 설치했다면 그 경로를 지정하세요. DOCKER_COMMAND에 설정하면 매번 적용됩니다.',
				...useTokenWithoutClient,
			},
		},
		'wsl-integration-off': {
			summary: '이 배포판의 WSL 통합이 꺼져 있습니다(Docker Desktop).',
			meaning: '여기에 있는 docker는 그 사실만 알려 주는 대체 스크립트입니다.',
			fixes: {
				switchOnIntegration:
					'Windows에서 Docker Desktop을 시작하고 Settings > Resources > WSL integration에서 이 배포판을 켜세요.',
				shutDownWsl: '이미 켜져 있다면 Windows에서 WSL을 종료한 뒤 다시 여세요.',
				...useTokenWithoutClient,
			},
		},
		'client-not-found': {
			summary: '{client}: 찾을 수 없습니다({chosenBy}에 지정됨).',
			meaning: 'PATH에 없고, 그런 경로의 파일도 없습니다.',
			fixes: {
				correctName: '이름을 고치거나 해당 클라이언트를 설치하세요.',
				...useInstalledClient,
				...chooseAnother,
			},
		},
		'not-executable': {
			summary: '{client}: 실행 권한이 없습니다({error}).',
			meaning: '파일에 실행 권한이 없거나, 들어갈 수 없는 폴더에 있거나, 파일이 아니라 폴더입니다.',
			fixes: {
				showPermissions: '파일의 권한을 확인하세요. acr-doctor를 실행하는 사용자에게 x 권한이 있어야 합니다.',
				checkMountAndPolicy:
					'디스크가 noexec로 마운트되었거나 AppArmor 또는 SELinux 규칙이 실행을 막을 수도 있습니다.',
				...chooseAnother,
			},
		},
		'interpreter-missing': {
			summary: '{client}: 파일은 있지만 이를 실행할 인터프리터가 없습니다.',
			meaning: '인터프리터가 사라진 스크립트이거나, 다른 C 라이브러리용으로 빌드된 프로그램입니다.',
			fixes: {
				showFirstLine: '파일의 첫 줄을 확인하세요. 스크립트라면 첫 줄에 인터프리터가 적혀 있습니다.',
				...reinstall,
				...chooseAnother,
			},
		},
		'wrong-architecture': {
			summary: '{client}: 이 프로세서용 프로그램이 아니어서 실행할 수 없습니다.',
			meaning: '다른 프로세서나 운영 체제용으로 빌드되었거나 파일이 손상되었습니다.',
			fixes: {
				showProgramType: '프로그램이 어떤 환경용으로 빌드되었는지 확인하세요.',
				showProcessor: '그 결과를 이 컴퓨터의 프로세서와 비교하세요.',
				...reinstall,
				...chooseAnother,
			},
		},
		'cannot-start': {
			summary: '{client}: 시작할 수 없습니다({error}).',
			meaning: '프로그램이 아무것도 출력하기 전에 운영 체제가 실행을 거부합니다.',
			fixes: {
				runInShell: '셸에서 클라이언트를 직접 실행해 메시지를 확인하세요.',
				...reinstall,
				...chooseAnother,
			},
		},
		'timed-out': {
			summary: '{client}: 제한 시간 안에 버전조차 출력하지 못했습니다.',
			meaning:
				'프로그램이 멈춰 있습니다. 홈 폴더나 디스크가 응답 없는 네트워크에 있거나, 래퍼가 무언가를 기다리면 이렇게 됩니다.',
			fixes: {
				runInShell: '셸에서 클라이언트를 직접 실행해 어디서 멈추는지 확인하세요(Ctrl-C로 종료).',
				allowMoreTime: '컴퓨터가 느리다면 각 검사의 제한 시간을 늘리세요.',
				...chooseAnother,
			},
		},
		killed: {
			summary: '{client}: 버전을 출력하기 전에 강제 종료되었습니다.',
			meaning:
				'메모리가 부족하면 운영 체제가 프로그램을 종료합니다. 맬웨어 방지 프로그램도 그럴 수 있습니다.',
			fixes: {
				runInShell: '셸에서 클라이언트를 직접 실행해 또 강제 종료되는지 확인하세요.',
				readKernelLog: '커널의 오류 메시지에서 원인을 찾으세요.',
				...chooseAnother,
			},
		},
		'version-command-failed': {
			summary: [
				'{client} --version 명령 실패(종료 코드 {exitCode}): {reason}',
				'{client} --version 명령이 실패했습니다(종료 코드 {exitCode}).',
			],
			meaning: '버전을 출력하지 못하는 클라이언트는 이미지도 끌어올 수 없습니다.',
			fixes: {runInShell: readFullOutput, ...reinstall, ...chooseAnother},
		},
		'not-a-container-client': {
			summary: [
				'{client}: 지원하는 컨테이너 클라이언트가 아닙니다. 출력: {reason}',
				'{client}: 지원하는 컨테이너 클라이언트가 아닙니다.',
			],
			meaning: 'Docker, Podman, nerdctl은 이름과 버전을 출력합니다. 이것은 이름만 같은 다른 프로그램입니다.',
			fixes: {
				findProgram: '어떤 프로그램인지 확인하세요.',
				findProgramOnWindows: '어떤 프로그램인지 확인하세요.',
				...useInstalledClient,
				...chooseAnother,
			},
		},
	},
};
