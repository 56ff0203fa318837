import type {Like} from '../../describe/language-pack.ts';
import type {prompts as english} from '../en/prompts.ts';

export const prompts: Like<typeof english> = {
	title: '다음 작업을 선택하세요.',
	retryFailed: '실패한 검사 다시 시도',
	retryAll: '모든 검사 다시 시도',
	show: '문제와 해결 방법 표시',
	runFix: '해결 방법의 명령 실행',
	copy: '해결 방법의 명령 복사',
	save: '실행 결과를 파일로 저장',
	registries: '다른 레지스트리 검사',
	back: '뒤로',
	quit: '종료',
	whichProblem: '어떤 문제를 표시하시겠습니까?',
	whichFix: '어떤 해결 방법을 실행하시겠습니까?',
	confirm: '실행',
	whichCommand: '어떤 명령을 복사하시겠습니까?',
	number: '번호:',
	numberOrRegistry: '번호, 레지스트리 또는 이미지:',
	notAChoice:
		'{answer} 항목은 목록에 없습니다. 1부터 {count}까지의 번호를 입력하거나, Enter 키를 눌러 목록을 다시 표시하세요.',
	copied: '복사했습니다:',
	sent: '터미널의 클립보드로 보냈습니다(터미널이 지원하지 않으면 복사되지 않음):',
	off: '명령을 복사하지 못했습니다:',
};
