import type {helm as check} from './helm.ts';
import type {WordsFor} from '../../../describe/language-pack.ts';
import {startAgain} from '../../containers/ko.ts';

const findHelm = 'PATH에 있는 helm을 모두 확인하세요. 맨 위의 것이 실행됩니다.';

const findOnPath = {findOnUnix: findHelm, findOnWindows: findHelm};

const runHelmVersion = '직접 실행해 메시지를 확인하세요.';

const install = 'Helm 3.8 이상으로 바꿔 설치하세요: https://helm.sh/docs/intro/install';

const helmPurpose =
	'이미지를 끌어오거나 푸시하는 데는 Helm이 필요 없습니다. 이 레지스트리의 차트(oci://…)를 설치하고 푸시할 때 씁니다.';

export const helm: WordsFor<typeof check> = {
	title: 'Helm',
	findings: {
		ready: {summary: '{version}'},
		'not-installed': {
			summary: 'Helm이 설치되어 있지 않습니다.',
			meaning: helmPurpose,
			fixes: {
				install: '차트를 쓴다면 설치하세요: https://helm.sh/docs/intro/install',
				skipCheck: '차트를 쓰지 않으면 이 검사를 제외하세요.',
			},
		},
		'not-needed': {
			summary: '건너뜀: 설치되지 않음. 컨테이너, Pod, Cloud Shell에서는 보통 그렇습니다.',
			meaning: helmPurpose,
			fixes: {install: '여기서 차트를 설치해야 할 때만 Helm을 설치하세요.'},
		},
		'cannot-run': {
			summary: '{program}: PATH에 있지만 실행할 수 없습니다({error}).',
			meaning: '실행 권한이 없거나, 인터프리터가 사라진 스크립트일 수 있습니다.',
			fixes: {...findOnPath, install},
		},
		'timed-out': {
			summary: '{program}: 제한 시간 안에 버전을 출력하지 않았습니다.',
			meaning:
				'버전 출력은 서버에 연결하지 않으므로 금방 끝나야 합니다. PATH에 있는 것이 무언가를 기다리는 래퍼일 수 있습니다.',
			fixes: {runHelmVersion, ...findOnPath, install},
		},
		killed: {
			summary: '{program}: 버전을 출력하기 전에 강제 종료되었습니다.',
			meaning: '보안 프로그램이나 메모리 부족 때문에 이렇게 종료될 수 있습니다.',
			fixes: {runHelmVersion, install},
		},
		'version-command-failed': {
			summary: [
				'{program}: 버전을 출력하지 못했습니다(종료 코드 {exitCode}): {reason}',
				'{program}: 버전을 출력하지 못했습니다(종료 코드 {exitCode}).',
			],
			meaning:
				'Helm은 어느 버전이든 버전을 출력합니다. 이 파일은 손상되었거나 이름만 같은 다른 프로그램입니다.',
			fixes: {runHelmVersion, ...findOnPath, install},
		},
		'version-unreadable': {
			summary: [
				'{program}: 버전이 아닌 내용을 출력했습니다: {output}',
				'{program}: 버전을 출력하지 않았습니다.',
			],
			meaning: 'PATH에 있는 helm이 다른 프로그램이거나, 자체 메시지를 출력하는 래퍼일 수 있습니다.',
			fixes: {runHelmVersion, ...findOnPath, install},
		},
		'unsupported-version': {
			summary: 'Helm {version}: 2020년 11월에 지원이 끝난 버전입니다.',
			meaning:
				'Azure Container Registry는 2025년 3월 30일에 Helm 2가 쓰는 API의 지원을 끝내고 OCI 아티팩트가 아닌 차트를 삭제했습니다.',
			fixes: {
				install,
				migrateReleases: '2to3 플러그인으로 릴리스를 옮기세요: https://helm.sh/docs/topics/v2_v3_migration',
			},
		},
		'too-old-for-oci': {
			summary: 'Helm {version}: oci://가 실험 기능입니다. 정식 지원은 3.8부터입니다.',
			meaning:
				'레지스트리의 차트는 OCI 아티팩트입니다. helm pull, push, install로 다루려면 oci:// 지원이 필요합니다.',
			fixes: {install, enableExperiment: `그때까지는 실험 기능을 켠${startAgain}`},
		},
	},
};
