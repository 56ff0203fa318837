import {signInWithCli} from '../../ja.ts';

export const noUseToSignIn = 'もう一度サインインしても解決しません。メッセージ: {reason}';

export const signInForRegistry = {
	...signInWithCli('もう一度'),
	signInWithPowerShell: 'Azure PowerShell でもう一度サインインしてください。',
	signInWithDeveloperCli: 'Azure Developer CLI でもう一度サインインしてください。',
};

export const giveCorrelationId =
	'サインイン ログのエントリの相関 ID を管理者に伝えてください: {correlationId}';

export const useOtherIdentity = 'または、レジストリへのアクセス許可がある別の ID を使ってください。';
