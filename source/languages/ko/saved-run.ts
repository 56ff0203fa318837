import type {Like} from '../../describe/language-pack.ts';
import type {savedRun as english} from '../en/saved-run.ts';

export const savedRun: Like<typeof english> = {
	folder: '{file} 경로는 폴더입니다. 실행 결과를 저장할 파일을 지정하세요.',
	notWritable: '{file} 파일에 실행 결과를 저장할 수 없습니다({code}). 다른 파일을 지정하세요.',
	written:
		'실행 결과를 {file} 파일에 저장했습니다. 다른 컴퓨터에서도 다음 명령으로 볼 수 있습니다: {command}',
	writtenUnfinished: '실행이 도중에 중지되었습니다. 중지될 때까지의 결과를 {file} 파일에 저장했습니다.',
	saveFailed: '{file} 파일에 실행 결과를 저장하지 못했습니다({code}).',
	noFile: '저장된 실행 결과 파일을 지정하세요. 예: acr-doctor report run.json',
	noInput: '표준 입력이 비어 있습니다. 저장된 실행 결과를 파이프로 보내거나 파일을 지정하세요.',
	notFound: '{file} 파일이 없습니다.',
	isFolder: '{file} 경로는 폴더입니다. 저장된 실행 결과 파일을 지정하세요.',
	unreadable: '{file} 파일을 읽을 수 없습니다({code}).',
	tooLarge: '{file} 파일은 저장된 실행 결과라기에는 너무 큽니다.',
	problem: {
		'no-json': '{file} 파일은 저장된 실행 결과가 아닙니다. 파일이 JSON이 아니거나, 일부만 있습니다.',
		foreign: '{file} 파일은 acr-doctor가 저장한 실행 결과가 아닙니다.',
		newer: '{file} 파일은 더 새로운 acr-doctor가 저장했습니다. 이 컴퓨터의 acr-doctor를 업데이트하세요.',
		'internal-error': '{file} 파일은 저장된 실행 결과가 아니라 acr-doctor의 비정상 종료 보고서입니다.',
		broken: '{file} 파일을 읽을 수 없습니다. 파일이 편집되었거나, 아주 오래된 acr-doctor가 저장했습니다.',
	},
};
