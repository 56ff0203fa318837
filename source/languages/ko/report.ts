import type {ReportWords} from '../../describe/report-words.ts';

/** The text that is printed: line by line, and at the end. */
export const report: ReportWords = {
	marks: {passed: 'PASS', warning: 'WARN', failed: 'FAIL', skipped: 'SKIP', error: 'ERROR'},
	counts: {
		passed: '통과 {count}',
		warning: '경고 {count}',
		failed: '실패 {count}',
		skipped: '건너뜀 {count}',
		error: '실행 불가 {count}',
	},
	machine: '이 컴퓨터',
	healthy: '검사한 항목이 모두 정상입니다.',
	noRegistry: '레지스트리 없이 할 수 있는 검사가 아닙니다. 레지스트리를 지정하세요. 예: acr-doctor contoso',
	foundBy: '증상을 보인 검사: {titles}',
	blocks: '막힌 검사: {titles}',
	fix: '해결 방법 {number}',
	shortFix: '해결: {fix}',
	evidence: '확인된 값',
	documentation: '자세히: {address}',
	running: '{seconds}초가 지나도 실행 중: {titles}',
	checking: 'acr-doctor 검사 중: {names}',
	saved: '{time}에 저장된 실행 결과({age} 전, acr-doctor {version})',
	unfinished: '끝나기 전에 중단된 실행입니다.',
};
