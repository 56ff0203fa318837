export {startAgain} from './shared-words.ts';

/** A registry needs no client on this machine to be signed in to. */
export const doWithout =
	'또는 이 컴퓨터에서는 클라이언트 없이 진행하세요. az acr login -n REGISTRY --expose-token 명령이 출력하는 토큰은 다른 어떤 클라이언트에서나 쓸 수 있습니다.';

/** What the client itself says stands behind it, where it says anything. */
export const withReason = (text: string): readonly string[] => [`${text} {reason}`, text];

export const clientSays: readonly string[] = [
	'{clientName}의 메시지: {reason}',
	'{clientName}에서 더 알려 주는 내용은 없습니다.',
];
