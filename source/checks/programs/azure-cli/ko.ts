import type {azureCli as check} from './azure-cli.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {startAgain} from '../../ko.ts';
import {errorLineLabels} from '../../containers/ko.ts';
import {azureCliProblems} from '../azure-cli-problem/ko.ts';

const notNeeded =
	'acr-doctor는 로그인에만 Azure CLI를 사용하며, 이때 생긴 문제는 "Azure 로그인" 행에 나옵니다.';

const runAzVersion = '명령을 직접 실행해 메시지를 확인하세요.';

const reinstall = 'Azure CLI를 다시 설치하세요: https://aka.ms/azure-cli';

const upgrade =
	'Azure CLI를 업그레이드하세요. az로 업그레이드할 수 없으면 Azure CLI를 설치할 때 쓴 도구(apt, dnf, brew, pip)를 사용하세요.';

const removeExtension = '확장을 제거하세요.';

export const azureCli: WordsFor<typeof check> = {
	title: 'Azure CLI',
	labels: {
		...errorLineLabels,
		programs: 'PATH의 az',
		installer: '설치 방법',
		dockerCommand: 'DOCKER_COMMAND',
		pythonVariable: 'Python 변수',
		extensions: '확장',
		metadataPath: '버전을 읽은 위치',
		signInAttempt: '로그인에서의 결과',
	},
	findings: {
		ready: {summary: '{version}'},
		'not-run': {
			short: '{version}(az 실행하지 않음)',
			summary: '{version}(파일에서 읽음, az는 실행하지 않음)',
		},
		'ran-in-sign-in': {
			short: '{version}(로그인에서 az 실행)',
			summary: '{version}(파일에서 읽음, az는 로그인에서 실행됨)',
		},
		'not-installed': {
			short: '설치되지 않음(선택 사항)',
			summary: 'Azure CLI가 설치되어 있지 않지만, acr-doctor에는 필요 없습니다.',
			meaning: `${notNeeded} 해결 방법에 az 명령이 많습니다.`,
			fixes: {install: 'az 명령을 실행하려면 Azure CLI를 설치하세요: https://aka.ms/azure-cli'},
		},
		'cannot-run': {
			short: '실행 안 됨: {program}({error})',
			summary: '{program} 프로그램이 PATH에 있지만 실행할 수 없습니다({error}).',
			meaning: `Azure CLI는 Python 스크립트입니다. Python을 업그레이드하면 인터프리터가 없어질 수 있습니다. ${notNeeded}`,
			fixes: {
				makeExecutable:
					'PATH에 있는 이 파일에 실행 권한이 없습니다. 파일을 찾아 모든 사용자가 실행할 수 있게 하세요.',
				reinstall,
			},
		},
		'timed-out': {
			short: '응답 시간 초과: {program}',
			summary: '{program} 프로그램이 제한 시간 안에 버전을 출력하지 않았습니다.',
			meaning: `버전은 대개 1초 만에 출력되며, 서버가 필요 없습니다. ${notNeeded}`,
			fixes: {runAzVersion},
		},
		killed: {
			short: '강제 종료됨: {program}',
			summary: '{program} 프로그램이 버전을 출력하기 전에 강제 종료되었습니다.',
			meaning: `보안 프로그램이 강제 종료했거나, 이 컴퓨터의 메모리가 부족했을 수 있습니다. ${notNeeded}`,
			fixes: {runAzVersion},
		},
		broken: {
			short: '실패함: {program}',
			summary: [
				'{program} 프로그램이 실패합니다. 메시지: {reason}',
				'{program} 프로그램이 종료 코드 {exitCode}로 실패합니다.',
			],
			meaning: `az version은 버전만 출력하는 명령이므로, 아마 모든 az 명령이 똑같이 실패합니다. ${notNeeded}`,
			fixes: {
				runAzVersion,
				findAz:
					'az가 어떤 프로그램인지 확인하세요. 래퍼 스크립트는 자신이 실행한 프로그램의 오류를 출력합니다.',
			},
		},
		'failed-in-sign-in': {
			short: '로그인에서 실패함: {program}',
			summary: [
				'{program} {version} 버전이 Azure 로그인에서 실패했습니다. 메시지: {reason}',
				'{program} {version} 버전이 Azure 로그인에서 실패했습니다.',
			],
			meaning: `버전은 Azure CLI의 파일에서 읽었습니다. 따라서 az가 처음 실행된 것은 로그인할 때입니다. ${notNeeded}`,
			fixes: {runAzVersion},
		},
		'version-unreadable': {
			short: '버전 출력 없음: {program}',
			summary: '{program} 프로그램이 Azure CLI의 버전을 출력하지 않았습니다.',
			meaning: `PATH에 있는 az가 다른 프로그램일 수 있습니다. ${notNeeded}`,
			fixes: {runAzVersion},
		},
		...azureCliProblems(` ${notNeeded}`),
		'other-version-on-path': {
			short: '{otherVersion} 대신 {usedVersion} 사용',
			summary:
				'PATH에 az 버전이 두 개 있습니다. {usedAz} 프로그램({usedVersion})이 사용되고, {otherAz} 프로그램({otherVersion})은 사용되지 않습니다.',
			meaning:
				'PATH에서 첫 번째 az가 사용됩니다. 다른 az를 업그레이드해도 효과가 없습니다. 설정과 로그인은 둘이 공유합니다.',
			fixes: {
				removeOne: '필요 없는 az를 제거하세요.',
				reorderPath: '또는 사용할 az의 폴더를 PATH의 맨 앞에 두세요.',
			},
		},
		'health-check-crashes': {
			short: 'az acr check-health 비정상 종료',
			summary: 'Azure CLI {version} 버전에서 az acr check-health가 비정상 종료됩니다.',
			meaning:
				'명령이 다음 오류로 끝납니다: {crash}. 이 오류는 레지스트리와 무관하며, {fixedIn} 버전에서 수정되었습니다.',
			fixes: {
				upgrade,
				useCloudShell: '또는 최신 az가 있는 Azure Cloud Shell에서 명령을 실행하세요: https://shell.azure.com',
			},
		},
		'health-check-crashes-without-registry': {
			short: 'check-health 비정상 종료 가능',
			summary:
				'Azure CLI {version} 버전에서는 레지스트리를 찾지 못하면 az acr check-health가 비정상 종료됩니다.',
			meaning:
				'이때 명령이 다음 오류로 끝납니다: {crash}. 이 명령은 선택한 구독만 검색합니다. 이 오류는 {fixedIn} 버전에서 수정되었습니다.',
			fixes: {upgrade, selectSubscription: '또는 레지스트리의 구독을 선택하세요.'},
		},
		'acrabac-extension-conflict': {
			short: 'acrabac 확장이 az acr과 충돌함',
			summary: 'Azure CLI {version} 버전에서 acrabac 확장이 az acr과 충돌합니다.',
			meaning:
				'리포지토리별 권한을 위한 미리 보기 확장입니다. 2.73부터 Azure CLI에 이 명령이 포함되어 있어 확장과 충돌합니다.',
			fixes: {removeExtension},
		},
		'acrregionalendpoint-extension-conflict': {
			short: '확장이 az acr과 충돌함',
			summary: 'Azure CLI {version} 버전에서 acrregionalendpoint 확장이 az acr과 충돌합니다.',
			meaning:
				'지역 엔드포인트를 위한 미리 보기 확장입니다. 2.86부터 Azure CLI에 이 명령이 포함되어 있어 확장과 충돌합니다.',
			fixes: {removeExtension},
		},
		'audience-not-configurable': {
			short: 'az acr login이 실패할 수 있음',
			summary:
				'Azure CLI {version} 버전의 az acr login은 대상(audience) 하나만 지원하는데, 이 클라우드에는 없을 수 있습니다.',
			meaning:
				'2.82부터 az acr login은 레지스트리의 대상(audience)으로 토큰을 요청합니다. 이전 버전은 Resource Manager의 대상(audience)으로 요청했습니다. Azure Local처럼 Azure 밖에 있는 클라우드에는 레지스트리의 대상(audience)이 없을 수 있습니다. 2.87부터 대상(audience)을 설정할 수 있습니다.',
			fixes: {upgrade, chooseAudience: '업그레이드한 다음 대상(audience)을 설정하세요.'},
		},
		'docker-command-ignored': {
			short: 'az acr login이 docker만 실행함',
			summary: 'Azure CLI {version} 버전의 az acr login은 DOCKER_COMMAND를 무시하고 docker를 실행합니다.',
			meaning: 'DOCKER_COMMAND의 값은 {dockerCommand}입니다. az acr login은 2.59부터 이 변수를 지원합니다.',
			fixes: {
				upgrade,
				signInWithToken: '또는 이 명령이 출력하는 토큰으로 클라이언트에 직접 로그인하세요.',
				unsetDockerCommand: `또는 변수를 제거한${startAgain}`,
			},
		},
	},
};
