import type {helm as check} from './helm.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {startAgain} from '../../ko.ts';

const findHelm = 'PATH에 있는 Helm을 모두 확인하세요. 첫 번째 Helm이 사용됩니다.';

const findOnPath = {findOnUnix: findHelm, findOnWindows: findHelm};

const runHelmVersion = '명령을 직접 실행해 메시지를 확인하세요.';

const install = 'Helm 3.8 이상을 설치하세요: https://helm.sh/docs/intro/install';

const helmPurpose =
	'이 레지스트리의 차트(oci://…)를 설치하거나 푸시할 때 Helm이 필요합니다. 이미지를 끌어오거나 푸시하는 데는 필요 없습니다.';

export const helm: WordsFor<typeof check> = {
	title: 'Helm',
	findings: {
		ready: {summary: '{version}'},
		'not-installed': {
			short: 'Helm이 설치되지 않음',
			summary: 'Helm이 설치되어 있지 않습니다.',
			meaning: helmPurpose,
			fixes: {
				install: '차트를 쓰면 Helm을 설치하세요: https://helm.sh/docs/intro/install',
				skipCheck: '차트를 쓰지 않으면 이 검사를 제외하세요.',
			},
		},
		'not-needed': {
			short: '설치되지 않음(대개 필요 없음)',
			summary: 'Helm이 설치되어 있지 않습니다. 컨테이너, Pod, Cloud Shell에는 대개 Helm이 필요 없습니다.',
			meaning: helmPurpose,
			fixes: {install: '이 컴퓨터에서 차트를 설치할 때만 Helm을 설치하세요.'},
		},
		'cannot-run': {
			short: '실행 안 됨: {program}({error})',
			summary: '{program} 프로그램이 PATH에 있지만 실행할 수 없습니다({error}).',
			meaning: '파일에 실행 권한이 없거나, 파일이 인터프리터가 없는 스크립트일 수 있습니다.',
			fixes: {...findOnPath, install},
		},
		'timed-out': {
			short: '응답 시간 초과: {program}',
			summary: '{program} 프로그램이 제한 시간 안에 버전을 출력하지 않았습니다.',
			meaning:
				'Helm은 서버에 연결하지 않고 버전을 출력하므로 금방 끝나야 합니다. PATH에 있는 프로그램이 무언가를 기다리는 래퍼일 수 있습니다.',
			fixes: {runHelmVersion, ...findOnPath, install},
		},
		killed: {
			short: '강제 종료됨: {program}',
			summary: '{program} 프로그램이 버전을 출력하기 전에 강제 종료되었습니다.',
			meaning: '보안 프로그램이 강제 종료했거나, 이 컴퓨터의 메모리가 부족했을 수 있습니다.',
			fixes: {runHelmVersion, install},
		},
		'version-command-failed': {
			short: '{program} 실패(종료 코드 {exitCode})',
			summary: [
				'{program} 프로그램이 버전을 출력하지 못했습니다(종료 코드 {exitCode}). 메시지: {reason}',
				'{program} 프로그램이 버전을 출력하지 못했습니다(종료 코드 {exitCode}).',
			],
			meaning: 'Helm은 항상 버전을 출력하므로, 설치가 손상되었거나 이름이 helm인 다른 프로그램입니다.',
			fixes: {runHelmVersion, ...findOnPath, install},
		},
		'version-unreadable': {
			short: '버전 출력 없음: {program}',
			summary: [
				'{program} 프로그램이 버전 대신 다른 텍스트를 출력했습니다: {output}',
				'{program} 프로그램이 버전을 출력하지 않았습니다.',
			],
			meaning: 'PATH에 있는 helm이 다른 프로그램이거나, 자체 텍스트를 출력하는 래퍼일 수 있습니다.',
			fixes: {runHelmVersion, ...findOnPath, install},
		},
		'unsupported-version': {
			short: '지원되지 않는 Helm {version}',
			summary: 'Helm {version} 버전은 지원되지 않습니다. Helm 2 지원은 2020년 11월에 종료되었습니다.',
			meaning:
				'Azure Container Registry는 2025년 3월 30일에 Helm 2가 쓰는 리포지토리를 제거하고, OCI 아티팩트가 아닌 차트를 삭제했습니다.',
			fixes: {
				install,
				migrateReleases:
					'2to3 플러그인으로 릴리스를 마이그레이션하세요: https://helm.sh/docs/topics/v2_v3_migration',
			},
		},
		'too-old-for-oci': {
			short: 'Helm {version}: oci:// 정식 미지원',
			summary: 'Helm {version} 버전은 oci://를 실험 기능으로만 지원합니다. 정식 지원은 3.8부터입니다.',
			meaning:
				'레지스트리는 차트를 OCI 아티팩트로 저장하므로, helm pull, helm push, helm install에 oci:// 지원이 필요합니다.',
			fixes: {install, enableExperiment: `업그레이드할 때까지 실험 기능을 켠${startAgain}`},
		},
	},
};
