import {signInWithCli} from '../../ko.ts';

export const noUseToSignIn = '다시 로그인해도 해결되지 않습니다. 메시지: {reason}';

export const signInForRegistry = {
	...signInWithCli('', '다시 '),
	signInWithPowerShell: 'Azure PowerShell에서 다시 로그인하세요.',
	signInWithDeveloperCli: 'Azure Developer CLI에서 다시 로그인하세요.',
};

export const giveCorrelationId = '로그 항목의 상관관계 ID를 관리자에게 알려 주세요: {correlationId}';

export const useOtherIdentity = '또는 레지스트리에 액세스할 수 있는 다른 ID를 사용하세요.';
