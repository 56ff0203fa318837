import type {azureCli as check} from './azure-cli.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {startAgain} from '../../containers/ko.ts';

const doesWithout =
	'acr-doctor는 Azure CLI 없이도 동작합니다. Azure CLI로 로그인하는 경우에만 필요하며, 그때는 Azure 로그인 검사에서 알려 줍니다.';

const runIt = '직접 실행해 메시지를 확인하세요.';

const reinstall = 'Azure CLI를 다시 설치하세요: https://aka.ms/azure-cli';

const upgrade =
	'Azure CLI를 업그레이드하세요. 업그레이드할 수 없다고 나오면 처음 설치한 도구(apt, dnf, brew, pip)를 사용하세요.';

const removeExtension = '확장을 제거하세요.';

export const azureCli: WordsFor<typeof check> = {
	title: 'Azure CLI',
	labels: {
		dockerCommand: 'DOCKER_COMMAND',
		extensions: '확장',
		metadataPath: '버전을 읽은 곳',
		signInAttempt: '로그인에서의 Azure CLI',
	},
	findings: {
		ready: {summary: '{version}'},
		'not-run': {summary: '{version} (파일에서 읽음, az는 실행하지 않음)'},
		'ran-in-sign-in': {summary: '{version} (파일에서 읽음, az가 로그인에 응답함)'},
		'not-installed': {
			summary: '건너뜀: 설치되어 있지 않지만 없어도 됩니다.',
			meaning: `${doesWithout} 다만 해결 방법의 상당수가 Azure CLI 명령입니다.`,
			fixes: {install: '그런 명령을 실행하려면 설치하세요: https://aka.ms/azure-cli'},
		},
		'cannot-run': {
			summary: '{program}: PATH에 있지만 실행할 수 없습니다({error}).',
			meaning: `Azure CLI는 Python 스크립트입니다. Python을 업그레이드하면 인터프리터가 사라질 수 있습니다. ${doesWithout}`,
			fixes: {reinstall},
		},
		'timed-out': {
			summary: '{program}: 제한 시간 안에 버전을 출력하지 않았습니다.',
			meaning: `서버에 연결하지 않으므로 보통 1초면 됩니다. ${doesWithout}`,
			fixes: {runAzVersion: runIt, reinstall},
		},
		killed: {
			summary: '{program}: 버전을 출력하기 전에 강제 종료되었습니다.',
			meaning: `보안 프로그램이나 메모리 부족 때문에 이렇게 종료될 수 있습니다. ${doesWithout}`,
			fixes: {runAzVersion: runIt},
		},
		broken: {
			summary: [
				'{program}: 제대로 동작하지 않습니다. {reason}',
				'{program}: 제대로 동작하지 않습니다(종료 코드 {exitCode}).',
			],
			meaning: `자기 버전을 출력하는 데 실패했습니다. Azure CLI나 Python의 일부가 없거나 서로 맞지 않습니다. ${doesWithout}`,
			fixes: {runAzVersion: runIt, reinstall},
		},
		'failed-in-sign-in': {
			summary: [
				'{program} {version}: Azure 로그인에서 실패했습니다. {reason}',
				'{program} {version}: Azure 로그인에서 실패했습니다.',
			],
			meaning: `버전은 파일에서 읽었으므로 az는 로그인에서 처음 실행되었습니다. ${doesWithout}`,
			fixes: {runAzVersion: runIt, reinstall},
		},
		'version-unreadable': {
			summary: '{program}: 출력한 내용이 Azure CLI의 버전이 아닙니다.',
			meaning: `PATH에 있는 az가 다른 프로그램일 수 있습니다. ${doesWithout}`,
			fixes: {runAzVersion: runIt, reinstall},
		},
		'health-check-crashes': {
			summary: '{version}: az acr check-health가 비정상 종료됩니다.',
			meaning: '다음 오류로 끝납니다: {crash}. 레지스트리와는 무관하며 {fixedIn}에서 수정되었습니다.',
			fixes: {upgrade, selectSubscription: '2.74와 2.75에서는 레지스트리의 구독을 선택해도 됩니다.'},
		},
		'acrabac-extension-conflict': {
			summary: '{version}: acrabac 확장이 az acr과 충돌합니다.',
			meaning:
				'리포지토리별 권한의 미리 보기용 확장입니다. 2.73부터 이 기능이 Azure CLI에 포함되어 둘이 충돌합니다.',
			fixes: {removeExtension},
		},
		'acrregionalendpoint-extension-conflict': {
			summary: '{version}: acrregionalendpoint 확장이 az acr과 충돌합니다.',
			meaning:
				'지역 엔드포인트의 미리 보기용 확장입니다. 2.86부터 이 기능이 Azure CLI에 포함되어 둘이 충돌합니다.',
			fixes: {removeExtension},
		},
		'audience-not-configurable': {
			summary: '{version}: az acr login이 이 클라우드에서 실패할 수 있습니다.',
			meaning:
				'2.82부터는 Entra에 Resource Manager 대신 레지스트리의 대상(audience)으로 토큰을 요청합니다. Azure Local처럼 Azure 밖에 있는 클라우드에는 이 대상이 없을 수 있습니다. 2.87부터는 직접 선택할 수 있습니다.',
			fixes: {upgrade, chooseAudience: '그런 다음 대상(audience)을 선택하세요.'},
		},
		'docker-command-ignored': {
			summary: '{version}: az acr login이 DOCKER_COMMAND를 무시하고 docker를 찾습니다.',
			meaning:
				'여기서 DOCKER_COMMAND의 값은 {dockerCommand}입니다. az acr login은 2.59부터 이 변수를 지원합니다.',
			fixes: {
				upgrade,
				signInWithToken: '또는 다음 명령이 출력하는 토큰으로 클라이언트에서 직접 로그인하세요.',
				unsetDockerCommand: `또는 변수를 제거한${startAgain}`,
			},
		},
	},
};
