import type {ReportWords} from '../../describe/report-words.ts';

export const report: ReportWords = {
	marks: {passed: 'PASS', warning: 'WARN', failed: 'FAIL', skipped: 'SKIP', error: 'ERROR'},
	counts: {
		passed: '통과 {count}',
		warning: '경고 {count}',
		failed: '실패 {count}',
		skipped: '건너뜀 {count}',
		error: '오류 {count}',
	},
	machine: '이 컴퓨터',
	healthy: '모든 검사를 통과했습니다.',
	noRegistry: '이 검사에는 레지스트리가 필요합니다. 레지스트리를 지정하세요. 예: acr-doctor contoso',
	foundBy: '문제를 찾은 검사: {titles}',
	blocks: '영향을 받는 검사: {titles}',
	fix: '해결 방법 {number}',
	shortFix: '해결 방법: {fix}',
	evidence: '확인된 값',
	documentation: '자세한 정보: {address}',
	running: '{seconds}초가 지나도 실행 중: {titles}',
	checking: 'acr-doctor 검사 중: {names}',
	saved: '{time}에 저장된 실행 결과입니다({age} 전, acr-doctor {version}).',
	unfinished: '실행이 끝나기 전에 중지되었습니다.',
};
