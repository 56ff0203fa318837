/** What the checks of container clients share. */

export const seeAllOutput = '出力全体を確認してください。';

export const seeWhetherItAnswers = '待てば応答するかを確認してください (Ctrl-C で中断)。';

/** A registry needs no client on this machine to be signed in to. */
export const doWithout =
	'または、このマシンのクライアントを使わずにサインインしてください。az acr login -n REGISTRY --expose-token が出力するトークンは、別のどのクライアントでも使えます。';

/** What the client itself says stands behind it, where it says anything. */
export const withReason = (text: string): readonly string[] => [`${text}メッセージ: {reason}`, text];

export const clientSays: readonly string[] = [
	'{clientName} のメッセージ: {reason}',
	'{clientName} はこれ以上の情報を出力していません。',
];

/** A group of the system is read at sign-in. */
export const signInAnew = 'いったんサインアウトし、サインインし直してください。';
