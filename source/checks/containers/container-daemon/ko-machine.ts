import {listContexts, takeOwnership, useDefaultDaemon} from './ko-fixes.ts';
import {useTokenWithoutClient, withClientMessage} from '../ko.ts';

export const machineDaemon = {
	'desktop-not-running': {
		short: ['실행 중 아님: {machineProgram}', '실행 중인 데몬 없음(VM 꺼짐)'],
		summary: [
			'{machineProgram} 프로그램이 실행 중이 아니어서 {endpoint} 주소에서 응답하는 데몬이 없습니다.',
			'가상 머신이 실행 중이 아니어서 {endpoint} 주소에서 응답하는 데몬이 없습니다.',
			'{clientName} 데몬의 가상 머신이 실행 중이 아닙니다.',
		],
		meaning: [
			'이 컴퓨터에서는 {machineProgram} 프로그램이 가상 머신에서 데몬을 실행합니다. 다른 엔진이 {otherEndpoint} 주소에서 응답합니다.',
			'이 컴퓨터에서는 {machineProgram} 프로그램이 가상 머신에서 데몬을 실행합니다.',
			'이 컴퓨터에서는 Docker Desktop, Rancher Desktop 또는 Colima가 가상 머신에서 데몬을 실행합니다.',
		],
		fixes: {
			startDockerDesktop: 'Docker Desktop을 시작하고 엔진이 실행 중이라고 표시될 때까지 기다리세요.',
			startDesktopInShell: '또는 이 셸에서 Docker Desktop을 시작하세요(버전 4.37 이상).',
			startColima: 'Colima를 사용하면 Colima를 시작하세요.',
			startColimaProfile: '이 소켓을 사용하는 Colima 프로필을 시작하세요.',
			startRancherDesktop: 'Rancher Desktop을 시작하세요.',
			startMachineOfPodman: 'Podman 머신을 시작하세요.',
			startOrbStack: 'OrbStack을 시작하세요.',
			startLima: 'Lima 가상 머신을 시작하세요.',
			...useDefaultDaemon,
			...listContexts,
			...useTokenWithoutClient,
		},
	},
	'engine-left-behind': {
		short: ['설치되지 않음: {machineProgram}', '선택한 엔진이 없음'],
		summary: [
			'{variable} 변수에서 선택한 {machineProgram} 엔진은 더 이상 설치되어 있지 않습니다.',
			'docker의 {context} 컨텍스트에서 선택한 {machineProgram} 엔진은 더 이상 설치되어 있지 않습니다.',
			'선택한 엔진이 더 이상 설치되어 있지 않습니다.',
		],
		meaning:
			'다른 엔진이 {otherEndpoint} 주소에서 응답하지만, {clientName} 클라이언트는 이 엔진을 사용하지 않습니다.',
		fixes: {
			...useDefaultDaemon,
			...listContexts,
			installAgain: '또는 {machineProgram} 프로그램을 다시 설치하세요.',
			...useTokenWithoutClient,
		},
	},
	'podman-machine-not-running': {
		short: '실행 중인 Podman 서비스 없음',
		summary: 'Podman에서 Podman 머신이나 서비스에 연결할 수 없습니다.',
		meaning:
			'이 Podman은 클라이언트일 뿐입니다. Podman이 사용하는 서비스(대개 가상 머신에 있음)가 실행 중이 아닙니다.',
		fixes: {
			startPodmanMachine: 'Podman 머신을 시작하세요.',
			createPodmanMachine: '아직 Podman 머신이 없으면 만드세요.',
			startPodmanSocket: '또는 이 사용자의 Podman 서비스를 시작하세요.',
			listConnections: 'Podman이 어느 서비스에 연결하는지 확인하세요.',
			...useTokenWithoutClient,
		},
	},
	'podman-service-unreachable': {
		short: 'Podman 서비스 응답 없음',
		summary: [
			'{serviceAddress}에서 Podman 서비스가 응답하지 않습니다. 이 서비스는 {servicePlace}에 설정되어 있습니다.',
			'Podman 서비스가 응답하지 않습니다. 이 서비스는 {servicePlace}에 설정되어 있습니다.',
		],
		meaning: withClientMessage(
			'containers.conf에 remote = true가 있으면 Podman은 모든 명령을 서비스로 보내며, 직접 이미지를 끌어오지 않습니다.',
		),
		fixes: {
			startService:
				'의도한 설정이면 이 주소의 서비스를 시작하거나, 서비스에 필요한 VPN 또는 터널에 연결하세요.',
			removeRemote: '의도한 설정이 아니면 containers.conf에서 remote = true를 제거하세요.',
			listConnections: 'Podman이 어느 서비스에 연결하는지 확인하세요.',
			...useTokenWithoutClient,
		},
	},
	'desktop-permission-denied': {
		short: '가상 머신 데몬을 사용할 권한 없음',
		summary: [
			'이 사용자에게 가상 머신에서 실행되는 {endpoint} 데몬을 사용할 권한이 없습니다.',
			'이 사용자에게 가상 머신에서 실행되는 데몬을 사용할 권한이 없습니다.',
		],
		meaning: '데몬을 사용할 수 있는 사용자는 Docker Desktop처럼 가상 머신을 시작한 프로그램이 정합니다.',
		fixes: {
			joinDockerUsers:
				'Windows에서 현재 사용자를 docker-users 그룹에 추가한 뒤 로그아웃했다가 다시 로그인하세요.',
			startAsSameUser: '가상 머신과 클라이언트를 같은 사용자로 시작하세요.',
			...useTokenWithoutClient,
		},
	},
	'daemon-backend-failed': {
		short: '데몬이 연결을 받은 뒤 실패함',
		summary: ['{endpoint} 데몬이 연결은 받지만 곧 실패합니다.', '데몬이 연결은 받지만 곧 실패합니다.'],
		meaning: withClientMessage(
			'이 주소에서 프런트엔드가 수신 대기하지만, 실제로 작업하는 엔진이 실행 중이 아닙니다.',
		),
		fixes: {
			restartDesktop: 'Docker Desktop 또는 Rancher Desktop을 종료했다가 다시 시작하세요.',
			restartColima: 'Colima를 사용하면 Colima를 다시 시작하세요.',
			shutDownWsl:
				'오류가 계속되면 Windows에서 WSL을 종료한 뒤 Docker Desktop을 시작하세요. WSL을 종료하면 모든 배포판이 중지됩니다.',
			restartDocker: 'Docker를 다시 시작하세요. 실행 중인 컨테이너는 중지됩니다.',
			readDockerLog: 'Docker 로그에서 원인을 확인하세요.',
			...useTokenWithoutClient,
		},
	},
	'known-hosts-unreadable': {
		short: '읽을 수 없는 known_hosts',
		summary: [
			'{clientName} 클라이언트가 {path} 파일을 읽을 수 없습니다.',
			'{clientName} 클라이언트가 known_hosts 파일을 읽을 수 없습니다.',
		],
		meaning: [
			'{clientName} 클라이언트는 ssh로 {sshDestination} 호스트에 연결합니다. ssh는 호스트의 키를 이 파일의 키와 비교합니다.',
			...withClientMessage(
				'{clientName} 클라이언트는 ssh로 가상 머신에 연결하므로 이 파일이 필요합니다. 가상 머신은 실행 중일 수 있습니다.',
			),
		],
		fixes: {
			createFile: '파일이 없으면 빈 파일을 만드세요.',
			removeLine: '형식이 잘못된 줄이 있으면 그 줄을 제거하세요.',
			...takeOwnership,
			...useTokenWithoutClient,
		},
	},
} as const;
